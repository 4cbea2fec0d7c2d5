'use client';
import { useTouchTools } from '../stage/use-touch-tools.js';

/** A menu that goes to a part of the body. Fetched once the map is on the page. */
export function GoTo() {
  const touch = useTouchTools();
  return touch ? <touch.tools.GoTo words={touch.words} /> : null;
}

/** Whole parts of the body as targets. */
export function CoarseSwitch() {
  const touch = useTouchTools();
  return touch ? <touch.tools.CoarseSwitch label={touch.words.largeAreas} /> : null;
}
