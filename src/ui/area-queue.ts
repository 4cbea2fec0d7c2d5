import type { BodyMapState } from '../store/index.js';

/** The arithmetic of areas, which is fetched when an area tool is chosen. */
export type Clipper = typeof import('../areas/index.js');

/** What was chosen when a stroke, spot or zone ended: areas take a moment, and by then other things may be chosen. */
export type AreaIntent = Pick<BodyMapState, 'tool' | 'areaTool' | 'selection' | 'linking'> & {
  /** The id of the chart that was on the map. */
  readonly chart: string;
};

/** Areas in work: one after the other, each on what the one before has made. */
export interface AreaQueue<Code extends Clipper = Clipper> {
  /**
   * Works an area out when its turn has come. It is kept until the code for it is there, and dropped when another chart comes
   * or the map becomes read only. Resolves with the id of the mark that it made or changed; undefined if nothing came of it.
   */
  add(work: (code: Code, intent: AreaIntent) => Promise<string | undefined> | string | undefined): Promise<string | undefined>;
  /** Fetches the code for areas ahead. */
  prepare(): void;
  /** Acts once no area is in work: at once, if none is. */
  whenEmpty(act: () => void): void;
}
