import type { GroupId } from '../anatomy/index.js';

/** Groups that the body has twice. */
export type SidedGroup = Extract<GroupId, 'shoulder' | 'arm' | 'hand' | 'leg' | 'foot'>;

/** The words of zoom, of large areas and of what else stands among the tools, loaded with them. */
export interface TouchMessages {
  readonly zoom: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  /** The button that prints the chart. */
  readonly print: string;
  readonly sided: Readonly<Record<SidedGroup, { readonly left: string; readonly right: string }>>;
}
