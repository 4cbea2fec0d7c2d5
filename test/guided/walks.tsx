import { render, screen } from '@testing-library/react';
import { userEvent } from 'vitest/browser';
import { anchorOf, getZone, type ZoneId } from '../../src/anatomy/index.js';
import type { Answers, Questionnaire } from '../../src/intake/index.js';
import { GuidedIntake, type GuidedIntakeProps } from '../../src/guided-intake.js';
import { englishIntake } from '../../src/locales/index.js';
import { settled } from '../components/drawing.js';
import { centreOf, settle, svgOf, toClient, zoneElement } from '../components/on-screen.js';
import { touch } from '../components/devices.js';
import { course, storeOfTest } from '../intake/walk.js';
import '../../src/styles.css';
import '../../src/guided-intake.css';

/** An intake on the page, with a store whose ids and times are the same each time. */
export function renderIntake(props: Partial<GuidedIntakeProps> & { readonly questionnaire?: Questionnaire } = {}) {
  const store = props.store ?? storeOfTest();
  const confirmed: Answers[] = [];
  const view = render(<GuidedIntake questionnaire={course} store={store} words={englishIntake} now={() => new Date('2026-11-29T09:00:00Z')} onConfirm={(answers) => void confirmed.push(answers)} {...props} />);
  return { ...view, store, confirmed };
}

/** What a person does: press something by its name, or a place on the body. */
export type Step = readonly ['button' | 'checkbox', string | RegExp] | readonly ['zone', ZoneId];

/** The ready-made course, with two pains: a right knee that goes to the shin, and the top of the left shoulder. */
export const walk: readonly Step[] = [
  ['zone', 'front.knee.right'], ['button', 'Yes, here'], ['button', '7'], ['button', 'Yes'],
  ['button', 'Back'], ['zone', 'back.shoulder-top.left'], ['button', 'Yes, here'], ['button', '3'], ['button', 'No'],
  ['checkbox', 'Head'], ['button', 'Next'],
  ['checkbox', 'Aching'], ['button', 'Next'], ['button', 'Yes'], ['zone', 'front.shin.right'], ['button', 'Next'], ['button', 'For some weeks'], ['button', 'It comes and goes'],
  ['checkbox', 'Burning'], ['button', 'Next'], ['button', 'No'], ['button', 'For some days'], ['button', 'It is always there'],
  ['button', 'Yes, this is right'],
];

async function named([role, name]: Step): Promise<HTMLElement> {
  const found = await screen.findByRole(role, { name });
  await settle();
  return found;
}

const zoneOf = (step: Step): ZoneId | undefined => (step[0] === 'zone' ? step[1] : undefined);

/** By touch: a finger on what is seen. */
export async function byTouch(step: Step): Promise<void> {
  const zone = zoneOf(step);
  if (zone) {
    const view = getZone(zone)?.view ?? 'front';
    await settled(() => document.querySelector(`path[data-zone="${zone}"]`) !== null);
    svgOf(view).scrollIntoView({ block: 'center' });
    await settle();
    await touch(toClient(svgOf(view), anchorOf(zone)));
  } else {
    const element = (await named(step)).closest('label') ?? (await named(step));
    element.scrollIntoView({ block: 'center' });
    await settle();
    await touch(centreOf(element));
  }
  await settle();
}

/** By Tab and Enter or Space; places from the list. */
export async function byKeys(step: Step): Promise<void> {
  const zone = zoneOf(step);
  if (zone === 'front.shin.right') {
    // Where it goes is chosen on the figure, whose zones are reached by arrows.
    const path = zoneElement(zone);
    path.focus();
    await userEvent.keyboard('{Enter}');
    return settle();
  }
  if (zone) {
    await pressByKey(await named(['button', 'Choose from a list']));
    await pressByKey(await named(['button', zone === 'front.knee.right' ? 'Right leg' : 'Left shoulder']));
    return pressByKey(await named(['button', zone === 'front.knee.right' ? 'Right knee' : 'Left shoulder, top (Back)']));
  }
  return pressByKey(await named(step));
}

async function pressByKey(element: HTMLElement): Promise<void> {
  for (let stops = 0; document.activeElement !== element; stops++) {
    if (stops > 80) throw new Error(`Tab does not get to ${element.textContent}`);
    await userEvent.tab();
  }
  await userEvent.keyboard(element.matches('input') ? ' ' : '{Enter}');
  await settle();
}

/** By roles and names alone, as assistive technology presses. */
export async function byNames(step: Step): Promise<void> {
  const zone = zoneOf(step);
  if (zone) await settled(() => document.querySelector(`path[data-zone="${zone}"]`) !== null);
  const element = zone ? await screen.findByRole('button', { name: zone === 'front.knee.right' ? 'Right knee' : zone === 'front.shin.right' ? 'Right shin' : 'Left shoulder, top' }) : await named(step);
  element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  await settle();
}
