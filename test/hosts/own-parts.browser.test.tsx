import { render } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { BodyMap } from '../../src/index.js';
import { settle } from '../components/on-screen.js';
import { addPage } from './pages.js';

// A layout of the host's own: its elements between the map's parts.

let takeOut: (() => void) | undefined;
afterEach(() => takeOut?.());

describe.each(['before', 'after'] as const)('with the page’s stylesheet %s the map’s', (order) => {
  it('utility classes in a layer style the host’s elements inside the map', async () => {
    takeOut = addPage('@layer theme, base, components, utilities; @layer base { button, h2 { font: inherit; padding: 0; border: 0; background: none; } } @layer utilities { .mine { padding: 7px; font-weight: 700; text-align: center; background: rgb(1, 2, 3); color: rgb(4, 5, 6); } }', order);
    const { container } = render(
      <BodyMap.Root>
        <h2 className="mine">Details</h2>
        <button className="mine">Save</button>
        <BodyMap.MarkList />
      </BodyMap.Root>,
    );
    for (const element of container.querySelectorAll('.mine')) {
      const { padding, fontWeight, textAlign, backgroundColor, color } = getComputedStyle(element);
      expect({ padding, fontWeight, textAlign, backgroundColor, color }).toEqual({ padding: '7px', fontWeight: '700', textAlign: 'center', backgroundColor: 'rgb(1, 2, 3)', color: 'rgb(4, 5, 6)' });
    }
  });
});

it.each([320, 358, 600])('the toolbar of an own layout of %i px is no wider, with every tool', async (width) => {
  await page.viewport(800, 844);
  takeOut = addPage('', 'after');
  const { container } = render(
    <div style={{ inlineSize: width }}>
      <BodyMap.Root>
        <div>
          <BodyMap.Toolbar />
          <BodyMap.Views />
        </div>
      </BodyMap.Root>
    </div>,
  );
  const root = container.querySelector('.palpate')!.getBoundingClientRect();
  const tools = [...container.querySelectorAll<HTMLInputElement>('.palpate-tool-switch input')];
  expect(tools.length).toBeGreaterThanOrEqual(4);
  for (const tool of tools) {
    tool.click();
    await settle();
    const beyond = [...container.querySelectorAll('.palpate-dock *')].filter((element) => element.getBoundingClientRect().right > root.right + 0.5);
    expect(beyond.map((element) => element.outerHTML.slice(0, 80))).toEqual([]);
  }
});
