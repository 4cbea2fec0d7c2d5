export { builtInSensation, type TablesOption } from './built-in.js';
export { levelsAt, nervesAt, zonesOf, zonesOfLevel, zonesOfNerve, type FieldAt, type FieldZones, type SkinPlace } from './fields-at.js';
export { drawnField, fieldEdge, fieldPattern } from './drawn-field.js';
export { keyPointAt, keyPointOn, keyPointWalk, type PlacedKeyPoint } from './key-points.js';
export { parseSensation, type ParseSensationResult } from './parse/parse-tables.js';
export { placesOf, showFields, type ShowFieldsOptions, type ShownField } from './shown-fields.js';
export { sensationStatement } from './statement.js';
export { bases, weights, type Basis, type Weight } from './terms.js';
export type { CutaneousNerve, FieldZone, KeyPointPlace, LevelTable, NerveTable, SensationMeta, SensationSource, SensationTables, SensoryField, SpinalLevel } from './types.js';
