import { render } from '@testing-library/react';
import type { CSSProperties } from 'react';
import { expect, it } from 'vitest';
import { BodyMap } from '../../src/index.js';
import { settle } from './on-screen.js';
import '../../src/styles.css';

const hosts: Record<string, CSSProperties> = {
  'a row that centres its items': { display: 'flex', placeItems: 'center' },
  'a grid that centres its items': { display: 'grid', placeItems: 'center' },
  'a column that lines its items up': { display: 'flex', flexDirection: 'column', alignItems: 'flex-start' },
  'a box that fits its content': { width: 'fit-content' },
};

it.each(Object.entries(hosts))('there is a map to tap in %s', (_, style) => {
  const { container } = render(
    <div style={style}>
      <div>
        <BodyMap />
      </div>
    </div>,
  );
  const { width, height } = container.querySelector('.palpate-stage')!.getBoundingClientRect();
  expect({ isWide: width > 250, isTall: height > 400 }).toEqual({ isWide: true, isTall: true });
});

it('takes no more than a narrow column gives, beside something else', () => {
  const { container } = render(
    <div style={{ display: 'flex', width: 700 }}>
      <aside style={{ flex: '0 0 300px' }} />
      <main style={{ flex: 1 }}>
        <BodyMap />
      </main>
    </div>,
  );
  expect(container.querySelector('.palpate')!.getBoundingClientRect().width).toBe(400);
});

it('is below a header of the host, with everything in it', async () => {
  render(
    <>
      <header style={{ position: 'fixed', inset: 0, zIndex: 1 }} />
      <BodyMap style={{ inlineSize: 500 }} />
    </>,
  );
  await settle();
  const buttons = [...document.querySelectorAll('.palpate-zoom button, .palpate-side')].map((element) => element.getBoundingClientRect()).filter(({ width, top }) => width > 0 && top < 800);
  expect(buttons.length).toBeGreaterThan(0);
  for (const { left, top, width, height } of buttons) expect(document.elementFromPoint(left + width / 2, top + height / 2)?.localName).toBe('header');
});
