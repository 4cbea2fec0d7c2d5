import { cleanup, render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import examinationLooks from '../../src/examination.css?inline';
import intakeLooks from '../../src/guided-intake.css?inline';
import timelineLooks from '../../src/timeline.css?inline';
import { PostureExamination, SensoryExamination } from '../../src/examination/index.js';
import { GuidedIntake } from '../../src/guided-intake.js';
import { BodyMap } from '../../src/index.js';
import { createBodyMapStore } from '../../src/store/index.js';
import { Timeline } from '../../src/timeline.js';
import { neck } from '../../stories/host/episodes.js';
import { emptyChart } from '../components/map.js';
import { settle } from '../components/on-screen.js';
import { course } from '../intake/walk.js';
import { addPage, pages } from './pages.js';
import { differences, inherited, stylesOf } from './seen.js';

// The panels of their own entry points look the same on any page, as the map does.

/** Some pages make their body narrower. */
const wide = (part: ReactNode) => render(<div style={{ position: 'absolute', left: 0, top: 0, width: 1000 }}>{part}</div>);
const beside = (part: ReactNode) => wide(
  <BodyMap.Root store={createBodyMapStore({ chart: emptyChart() })}>
    <BodyMap.Views />
    {part}
  </BodyMap.Root>,
);

/** An automatic margin is read as 0 or as what it comes to: places are compared instead. */
const ignored = new Set([...inherited, 'margin-left', 'margin-right', 'margin-inline-start', 'margin-inline-end']);

const parts: Readonly<Record<string, () => Promise<void>>> = {
  async 'a sensory examination'() {
    beside(<SensoryExamination />);
    await screen.findByRole('heading', { level: 2 });
  },
  async 'a posture examination'() {
    beside(<PostureExamination />);
    await screen.findByRole('heading', { level: 2 });
  },
  async 'a timeline'() {
    wide(<Timeline episode={neck} timeZone="UTC" />);
    await screen.findByRole('slider');
  },
  async 'a guided intake'() {
    wide(<GuidedIntake questionnaire={course} />);
    await screen.findByRole('heading', { level: 2 });
  },
};

let takeOut: (() => void)[] = [];
const tidy = () => {
  cleanup();
  takeOut.forEach((each) => each());
  takeOut = [];
};
afterEach(tidy);

async function look(show: () => Promise<void>, css: string) {
  takeOut.push(addPage(css, 'after'));
  const own = document.createElement('style');
  own.textContent = examinationLooks + timelineLooks + intakeLooks;
  document.head.append(own);
  takeOut.push(() => own.remove());
  await show();
  await settle();
  document.querySelectorAll('details').forEach((details) => (details.open = true));
  await settle();
  // What the page animates of everything has to end first.
  await Promise.all(document.getAnimations().map(({ finished }) => finished));
  const root = document.querySelector('.palpate')!;
  const seen = stylesOf(root, ignored);
  const places = [...root.querySelectorAll('*')].map((element) => element.getBoundingClientRect()).map(({ left, width }) => `${Math.round(left)} ${Math.round(width)}`);
  tidy();
  return { seen, places };
}

describe.each(Object.entries(parts))('%s', (_, show) => {
  let alone: Awaited<ReturnType<typeof look>> | undefined;
  it.each(Object.entries(pages))('is styled as on an empty page: %s', async (_name, css) => {
    alone ??= await look(show, '');
    // In Firefox the way of rendering text, which the page chooses as it does the typeface, makes some texts a pixel wider.
    const there = await look(show, `${css} html { font-size: 16px !important; } body { writing-mode: horizontal-tb !important; } * { text-rendering: auto !important; }`);
    const found = differences(alone.seen, there.seen);
    expect(there.places).toEqual(alone.places);
    expect(found.slice(0, 30), `${found.length} differ`).toEqual([]);
  });
});
