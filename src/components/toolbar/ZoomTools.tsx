'use client';
import { useTouchTools } from '../stage/use-touch-tools.js';

/** A menu of the parts of the body that goes to the one that is chosen. Fetched once the map is on the page; its place is kept, so that nothing shifts. */
export function GoTo() {
  const touch = useTouchTools();
  return touch ? <touch.tools.GoToMenu words={touch.words} /> : <Slot />;
}

/** Whole parts of the body as targets (pressed), or every zone. */
export function CoarseSwitch() {
  const touch = useTouchTools();
  return touch ? <touch.tools.CoarseSwitch /> : <Slot />;
}

/** Prints the chart as a sheet of paper. */
export function PrintButton() {
  const touch = useTouchTools();
  return touch ? <touch.tools.PrintTool label={touch.words.print} /> : <Slot />;
}

const Slot = () => <span className="palpate-button" data-icon="" data-slot="" />;
