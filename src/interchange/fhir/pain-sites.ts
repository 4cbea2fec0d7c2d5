import type { PartId } from '../../anatomy/index.js';
import { sites, type Concept } from './sites.js';
import { myPain } from './systems.js';

// Codes that include the place of the pain. They are read but never written.

/** Pain at a place: its parts, or the code of a body site with these parts; with a side if the code has one. */
export interface PainSite {
  readonly concept: Concept;
  readonly parts: readonly PartId[];
  readonly side?: 'left' | 'right';
}

const partsOfSite = (code: string): readonly PartId[] => sites.find(({ any }) => any?.[0] === code)?.parts ?? [];
const at = (code: string, term: string, parts: string, side?: 'left' | 'right'): PainSite => ({ concept: [code, term], parts: parts.split(' ') as PartId[], ...(side && { side }) });
const atSite = (code: string, term: string, site: string): PainSite => ({ concept: [code, term], parts: partsOfSite(site) });

export const abdomen = 'epigastrium hypochondrium umbilical lower-abdomen hypogastrium';
export const upperBack = 'scapula thoracic-spine-upper interscapular';

/** From SNOMED CT. Deep pains, such as kidney pain, have no place on the skin and are left out. */
export const painSites: readonly PainSite[] = [
  atSite('25064002', 'Headache', '69536005'),
  at('330007', 'Occipital headache', 'occiput'),
  at('267096005', 'Frontal headache', 'forehead'),
  atSite('95668009', 'Pain in face', '89545001'),
  atSite('274666009', 'Face ache', '89545001'),
  atSite('274667000', 'Jaw pain', '661005'),
  atSite('81680005', 'Neck pain', '45048000'),
  at('297128006', 'Nuchal pain', 'suboccipital neck-back'),
  atSite('45326000', 'Shoulder pain', '16982005'),
  atSite('300953009', 'Pain in axilla', '91470000'),
  atSite('102588006', 'Chest wall pain', '78904004'),
  at('298731003', 'Pain of sternum', 'sternum'),
  at('21522001', 'Abdominal pain', abdomen),
  at('162042000', 'Abdominal wall pain', abdomen),
  atSite('79922009', 'Epigastric pain', '27947004'),
  atSite('443503005', 'Periumbilical pain', '90290004'),
  at('271853005', 'Hypochondrial pain', 'hypochondrium'),
  at('301367001', 'Right hypochondrial pain', 'hypochondrium', 'right'),
  at('301368006', 'Left hypochondrial pain', 'hypochondrium', 'left'),
  at('301716002', 'Left lower quadrant pain', 'lower-abdomen', 'left'),
  at('301754002', 'Right lower quadrant pain', 'lower-abdomen', 'right'),
  atSite('247355005', 'Flank pain', '58602004'),
  atSite('102570003', 'Inguinal pain', '26893007'),
  atSite('49218002', 'Hip pain', '29836001'),
  atSite('161891005', 'Backache', '77568009'),
  atSite('279039007', 'Low back pain', '52612000'),
  at('267981009', 'Pain in thoracic spine', 'thoracic-spine-upper thoracic-spine-lower'),
  at('267982002', 'Pain in lumbar spine', 'lumbar-spine'),
  at('61486003', 'Sacral back pain', 'sacrum'),
  at('34789001', 'Pain in the coccyx', 'coccyx'),
  atSite('279043006', 'Pain in buttock', '46862004'),
  at('74323005', 'Pain in elbow', 'elbow-front elbow-medial elbow-lateral elbow-back'),
  atSite('444899003', 'Pain in forearm', '14975008'),
  atSite('56608008', 'Pain in wrist', '8205005'),
  atSite('53057004', 'Hand pain', '85562004'),
  atSite('300955002', 'Pain in thumb', '76505004'),
  atSite('78514002', 'Thigh pain', '68367000'),
  atSite('30989003', 'Knee pain', '72696002'),
  at('239733006', 'Anterior knee pain', 'knee'),
  atSite('300954003', 'Pain in calf', '53840002'),
  atSite('1264028004', 'Pain in calves', '53840002'),
  at('247373008', 'Ankle pain', 'ankle ankle-medial ankle-lateral'),
  atSite('47933007', 'Foot pain', '56459004'),
  at('2733002', 'Heel pain', 'heel'),
  at('418237007', 'Pain in hallux', 'big-toe'),
];

/**
 * The questions of MyPAIN (CDS4CPM) about the kind of pain at a place. Those about limbs are in the plural, and one means everywhere: they have a
 * place but no side.
 */
export const myPainSites: Readonly<Record<string, readonly PartId[]>> = {
  'mpq-1038': partsOfSite('69536005'),
  'mpq-1039': partsOfSite('45048000'),
  'mpq-1040': partsOfSite('16982005'),
  'mpq-1042': upperBack.split(' ') as PartId[],
  'mpq-1043': partsOfSite('52612000'),
  'mpq-1044': partsOfSite('85562004'),
  'mpq-1045': abdomen.split(' ') as PartId[],
  'mpq-1047': partsOfSite('29836001'),
  'mpq-1048': partsOfSite('68367000'),
  'mpq-1049': partsOfSite('72696002'),
  'mpq-1050': partsOfSite('30021000'),
  'mpq-1051': partsOfSite('56459004'),
  'mpq-1066': partsOfSite('77568009'),
};

export const isMyPain = (system: unknown): boolean => system === myPain;
