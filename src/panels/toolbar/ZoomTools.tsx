'use client';
import { useTouchWords } from '../../ui/index.js';
import { CoarseSwitch as LargeAreas } from './CoarseSwitch.js';
import { GoToMenu } from './GoToMenu.js';
import { PrintTool } from './PrintTool.js';

/** A menu of the parts of the body that goes to the one that is chosen. Its words are fetched once the map is on the page; its place is kept, so that nothing shifts. */
export function GoTo() {
  const words = useTouchWords();
  return words ? <GoToMenu words={words} /> : <Slot />;
}

/** Whole parts of the body as targets (pressed), or every zone. */
export function CoarseSwitch() {
  return useTouchWords() ? <LargeAreas /> : <Slot />;
}

/** Prints the chart as a sheet of paper. */
export function PrintButton() {
  const words = useTouchWords();
  return words ? <PrintTool label={words.print} /> : <Slot />;
}

const Slot = () => <span className="palpate-button" data-icon="" data-slot="" />;
