import type { Referral } from '../../../../src/chart/index.js';
import { fromFhir, type FromFhirResult } from '../../../../src/interchange/fhir.js';

// Observations as others write them, of our own making.

export const snomed = (code: string, display?: string) => ({ coding: [{ system: 'http://snomed.info/sct', code, ...(display !== undefined && { display }) }] });
export const loinc = (code: string, display?: string) => ({ coding: [{ system: 'http://loinc.org', code, ...(display !== undefined && { display }) }] });

export const urls = {
  mcode: 'http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-laterality-qualifier',
  hl7: 'http://hl7.org/fhir/StructureDefinition/observation-structureLaterality',
  bodySite: 'http://hl7.org/fhir/StructureDefinition/bodySite',
  belgium: 'https://www.ehealth.fgov.be/standards/fhir/core-clinical/StructureDefinition/be-ext-laterality',
  included: 'http://hl7.org/fhir/5.0/StructureDefinition/extension-BodyStructure.includedStructure',
} as const;

export const when = '2026-11-22T10:15:00Z';

/** Pain, felt by Patient/12, at the left knee unless the fields say otherwise. */
export const observation = (fields: object = {}): object => ({
  resourceType: 'Observation',
  id: 'o1',
  status: 'final',
  code: snomed('22253000'),
  subject: { reference: 'Patient/12' },
  performer: [{ reference: 'Patient/12' }],
  effectiveDateTime: when,
  bodySite: snomed('82169009'),
  ...fields,
});

export const bundleOf = (...resources: object[]): object => ({ resourceType: 'Bundle', type: 'searchset', entry: resources.map((resource) => ({ resource })) });

export const read = (...resources: object[]): FromFhirResult => fromFhir(JSON.stringify(bundleOf(...resources)), { id: 'c1' });

export const marksOf = (result: FromFhirResult): readonly Referral[] => (result.ok ? result.chart.marks.flatMap((mark) => (mark.kind === 'referral' ? [mark] : [])) : []);

export const zonesOf = ({ areas }: Referral): string[] => areas.flatMap(({ zones }) => zones.map(({ zone }) => zone)).sort();

/** Why the first resource is not placed; undefined where it is. */
export const reasonOf = (result: FromFhirResult): string | undefined => (result.ok ? result.unplaced.find(({ path }) => path.startsWith('entry[0]'))?.reason : result.problems.map(({ path, message }) => `${path}: ${message}`).join());

const onLeft = (...zones: string[]) => zones.map((zone) => `${zone}.left`);
const mirrored = (zones: readonly string[]) => zones.map((zone) => zone.replace(/\.left$/, '.right'));
const knee = onLeft('back.knee-back', 'back.knee-lateral', 'back.knee-medial', 'front.knee-lateral', 'front.knee-medial', 'front.knee');
const wrist = onLeft('back.wrist-back', 'front.wrist-front');
const shoulder = onLeft('back.shoulder-back', 'back.shoulder-outer', 'back.shoulder-top', 'front.shoulder-front', 'front.shoulder-outer', 'front.shoulder-top');
const lumbar = onLeft('back.lower-back');
const spine = ['back.lumbar-spine'];

/** The zones of a few places, by hand: front and back, as the profiles show the same skin. */
export const places = {
  'left knee': knee,
  'right knee': mirrored(knee),
  'both knees': [...knee, ...mirrored(knee)],
  'left wrist': wrist,
  'right wrist': mirrored(wrist),
  'left shoulder': shoulder,
  'right shoulder': mirrored(shoulder),
  'left lower back': lumbar,
  'right lower back': mirrored(lumbar),
  'lower back': [...lumbar, ...mirrored(lumbar), ...spine],
  'lumbar spine': spine,
  'left big toe': onLeft('front.big-toe', 'soles.big-toe'),
  'right shoulder, back': ['back.shoulder-back.right'],
} as const satisfies Record<string, readonly string[]>;

export type PlaceName = keyof typeof places;
