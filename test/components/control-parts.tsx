import { fireEvent } from '@testing-library/react';
import { female } from '../../src/figures/female.js';
import { BodyMap, neutral } from '../../src/index.js';
import { tenderness } from '../chart/examples.js';
import { chartWith } from './map.js';

export const two = chartWith(tenderness('m1', 'front.sternum'), tenderness('m2', 'front.chin'));
export const figures = [neutral, female] as const;

export const parts = (
  <>
    <BodyMap.ToolSwitch />
    <BodyMap.ViewSwitch />
    <BodyMap.FigureSwitch />
    <BodyMap.PerspectiveSwitch />
    <BodyMap.LargeTargetsSwitch />
    <BodyMap.PenSwitch />
    <BodyMap.HistoryButtons />
    <BodyMap.ClearButton />
    <BodyMap.Views />
    <BodyMap.MarkList />
  </>
);

/** What names a control. Controls are not asked for by role and name, for which jsdom would work out the names of all 216 zones each time. */
function textOf(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  copy.querySelectorAll('[aria-hidden=true]').forEach((hidden) => hidden.remove());
  return copy.getAttribute('aria-label') ?? copy.textContent.trim();
}
const radios = (name: string) => [...document.querySelectorAll<HTMLInputElement>('input[type=radio]')].filter((radio) => textOf(radio.closest('label')!) === name);
export const isChecked = (name: string) => radios(name).some(({ checked }) => checked);
export const choose = (name: string) => fireEvent.click(radios(name)[0]!);
const button = (name: string) => [...document.querySelectorAll('.palpate button')].find((each) => textOf(each) === name)!;
export const isPressed = (name: string) => button(name).getAttribute('aria-pressed') === 'true';
export const press = (name: string) => fireEvent.click(button(name));
export const row = (name: string) => [...document.querySelectorAll('li')].find((each) => each.textContent.includes(name))!.querySelector('button')!;
