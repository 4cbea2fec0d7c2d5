import type { GroupId } from '../anatomy/index.js';

/** Groups that the body has twice. */
export type SidedGroup = Extract<GroupId, 'shoulder' | 'arm' | 'hand' | 'leg' | 'foot'>;

/** The words of zoom and of large areas, loaded with them. */
export interface TouchMessages {
  readonly zoom: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly sided: Readonly<Record<SidedGroup, { readonly left: string; readonly right: string }>>;
}
