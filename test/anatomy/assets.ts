import { readFileSync } from 'node:fs';
import { female } from '../../src/figures/female.js';
import { male } from '../../src/figures/male.js';
import { neutral } from '../../src/figures/neutral.js';
import type { FigureId, LandmarkId, Point, Side, ViewId } from '../../src/anatomy/index.js';

// The data that the code is generated from, as it is in assets/anatomy.

export const figures = [neutral, female, male];

export const asset = (name: string): string => readFileSync(new URL(`../../assets/anatomy/${name}`, import.meta.url), 'utf8');

export interface ListedZone {
  id: string;
  view: ViewId;
  part: string;
  side: Side;
  group: string;
  anchor: Record<FigureId, Point>;
  neighbours: string[];
}

export interface ZonesFile {
  views: Record<ViewId, { viewBox: number[]; leftOnViewers?: 'left' | 'right'; shows?: 'left' | 'right' }>;
  groups: string[];
  zones: ListedZone[];
}

export interface ListedLandmark {
  id: LandmarkId;
  midline: boolean;
  at: Partial<Record<ViewId, Record<FigureId, Point>>>;
}

export interface Placement {
  view: ViewId;
  at: Point;
  part: string;
}

interface AtlasFile {
  muscles: { triggerPoints: { id: string; placements: Placement[] }[] }[];
}

export const zonesFile = JSON.parse(asset('zones.json')) as ZonesFile;

export const { landmarks: listedLandmarks } = JSON.parse(asset('landmarks.json')) as { landmarks: ListedLandmark[] };

export const placements = (JSON.parse(asset('trigger-points.json')) as AtlasFile).muscles
  .flatMap(({ triggerPoints }) => triggerPoints)
  .flatMap(({ id, placements: list }) => list.map((placement) => ({ id, ...placement })));
