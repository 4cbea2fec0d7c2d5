import type { BodyMapState } from '../store/index.js';

/** The geometry code for areas, loaded when an area tool is chosen. */
export type Clipper = typeof import('../areas/index.js');

/** The selection and tool when a stroke, spot or zone ended: areas take a moment, and the choices may change meanwhile. */
export type AreaIntent = Pick<BodyMapState, 'tool' | 'areaTool' | 'selection' | 'linking'> & {
  /** The id of the chart that was on the map. */
  readonly chart: string;
};

/** The queue of areas: one at a time, each based on the result of the previous one. */
export interface AreaQueue<Code extends Clipper = Clipper> {
  /**
   * Computes an area in turn. It waits until the code is loaded, and is dropped if the chart is replaced or the map becomes read-only. Resolves with
   * the id of the new or changed mark; undefined if there is none.
   */
  add(work: (code: Code, intent: AreaIntent) => Promise<string | undefined> | string | undefined): Promise<string | undefined>;
  /** Loads the code for areas ahead of use. */
  prepare(): void;
  /** Runs something once no area is being computed. */
  whenEmpty(act: () => void): void;
}
