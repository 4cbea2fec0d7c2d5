import type { Side, ViewId, ZoneId } from '../../anatomy/index.js';
import type { Area, AreaMark, Chart, MarkKind, Tenderness } from '../../chart/index.js';

/**
 * A chart in the form of GeoJSON (RFC 7946), for tools that draw and edit shapes. Only the form: coordinates are body coordinates of the feature's
 * view (viewBox units on the neutral figure, facing, y down), not longitude and latitude, and each view is a separate plane.
 */
export interface BodyFeatureCollection {
  /** As in GeoJSON. */
  readonly type: 'FeatureCollection';
  /** One per point, and one per view of an area. */
  readonly features: readonly BodyFeature[];
  /** The chart without its marks. */
  readonly palpate: Omit<Chart, 'marks'>;
}

/** One feature: a point, or the area of a mark on one view. */
export type BodyFeature = PointFeature | AreaFeature;

/** A tender point. */
export interface PointFeature {
  /** As in GeoJSON. */
  readonly type: 'Feature';
  /** Unique in the collection. */
  readonly id: string;
  /** A point in body coordinates. */
  readonly geometry: { readonly type: 'Point'; readonly coordinates: Tenderness['at'] };
  /** The mark, with all its fields. */
  readonly properties: FlatProperties & { readonly mark: Omit<Tenderness, 'at'> };
}

/** What a mark covers on one view. Its id is the mark's, a `#` and the view. */
export interface AreaFeature {
  /** As in GeoJSON. */
  readonly type: 'Feature';
  /** Unique in the collection. */
  readonly id: string;
  /** Polygons in body coordinates. */
  readonly geometry: { readonly type: 'MultiPolygon'; readonly coordinates: Area['polygons'] };
  /** The checksum of the polygons in `area` shows `fromFeatures` whether a tool changed the coordinates. */
  readonly properties: FlatProperties & { readonly mark: WithoutAreas<AreaMark>; readonly area: Omit<Area, 'polygons'> & { readonly checksum: string } };
}

type WithoutAreas<T> = T extends unknown ? Omit<T, 'areas'> : never;

/** For styling and filtering. They repeat what `mark` contains and are not read back. */
interface FlatProperties {
  readonly kind: MarkKind;
  readonly view: ViewId;
  readonly zone: ZoneId | null;
  /** The patient's. */
  readonly side: Side | null;
  readonly intensity: number | null;
}
