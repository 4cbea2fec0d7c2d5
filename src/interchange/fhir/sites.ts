import type { PartId } from '../../anatomy/index.js';

/** A SNOMED CT concept: its id, and its term without the tag in brackets. */
export type Concept = readonly [code: string, term: string];

/** A body structure of SNOMED CT, and its parts of the map. */
export interface Site {
  readonly parts: readonly PartId[];
  readonly any?: Concept;
  readonly left?: Concept;
  readonly right?: Concept;
}

const site = (parts: string, any?: Concept, left?: Concept, right?: Concept): Site => ({
  parts: parts.split(' ') as PartId[],
  ...(any && { any }),
  ...(left && { left }),
  ...(right && { right }),
});

const face = 'forehead eye nose cheek jaw mouth chin';
const palm = 'palm thenar hypothenar';
const fingers = 'thumb index-finger middle-finger ring-finger little-finger';
const calf = 'calf-medial calf-lateral calf-lower';
const knee = 'knee knee-medial knee-lateral knee-back';

/**
 * Small structures first: a part is written with the first that contains it, and a code is read as all its parts. The source of each code is in
 * assets/codes/snomed.json; codes that could not be verified are left out.
 */
export const sites: readonly Site[] = [
  site('crown', ['88986008', 'Vertex structure']),
  site('eye', ['371398005', 'Eye region structure']),
  site('cheek', ['60819002', 'Cheek structure']),
  site('ear', ['117590005', 'Ear structure'], ['89644007', 'Left ear structure'], ['25577004', 'Right ear structure']),
  site('jaw', ['661005', 'Jaw region structure']),
  site('mouth', ['123851003', 'Mouth region structure']),
  site('occiput', ['700032006', 'Structure of occipital region of scalp']),
  site(face, ['89545001', 'Face structure']),
  site(`crown temple ear occiput behind-ear ${face}`, ['69536005', 'Head structure']),
  site('throat neck-side suboccipital neck-back', ['45048000', 'Neck structure']),
  site('axilla', ['91470000', 'Axillary region structure']),
  site(
    'shoulder-top shoulder-front shoulder-outer shoulder-back',
    ['16982005', 'Shoulder region structure'],
    ['91775009', 'Structure of left shoulder region'],
    ['91774008', 'Structure of right shoulder region'],
  ),
  site('chest-upper chest-lower ribs-side sternum', ['78904004', 'Chest wall structure']),
  site('epigastrium', ['27947004', 'Epigastric region structure']),
  site('umbilical', ['90290004', 'Umbilical region structure']),
  site('hypogastrium', ['11708003', 'Hypogastric region structure']),
  site('hypochondrium', undefined, ['133945003', 'Left hypochondriac region structure'], ['133946002', 'Right hypochondriac region structure']),
  site('lower-abdomen', undefined, ['68505006', 'Structure of left lower quadrant of abdomen'], ['48544008', 'Structure of right lower quadrant of abdomen']),
  site('flank', ['58602004', 'Flank structure']),
  site('groin', ['26893007', 'Inguinal region structure'], ['85119005', 'Left inguinal region structure'], ['37117007', 'Right inguinal region structure']),
  site('hip', ['29836001', 'Hip region structure'], ['287679003', 'Left hip region structure'], ['287579007', 'Right hip region structure']),
  site(
    'lumbar-spine lower-back',
    ['52612000', 'Lumbar region back structure'],
    ['1017210004', 'Structure of left lumbar region of back'],
    ['1017211000', 'Structure of right lumbar region of back'],
  ),
  site('scapula thoracic-spine-upper thoracic-spine-lower interscapular mid-back ribs-back lumbar-spine lower-back', ['77568009', 'Back structure, excluding neck']),
  site('sacrum coccyx', ['297174005', 'Sacrococcygeal region of spine structure']),
  site('buttock-upper buttock-lower sit-bone', ['46862004', 'Buttock structure'], ['723979003', 'Structure of left buttock'], ['723980000', 'Structure of right buttock']),
  site(
    'upper-arm-front-medial upper-arm-front-lateral upper-arm-back-medial upper-arm-back-lateral',
    ['40983000', 'Structure of upper extremity between shoulder and elbow'],
    ['368208006', 'Left upper arm structure'],
    ['368209003', 'Right upper arm structure'],
  ),
  site('elbow-front elbow-medial elbow-lateral elbow-back', undefined, ['368148009', 'Left elbow region structure'], ['368149001', 'Right elbow region structure']),
  site(
    'forearm-front-radial forearm-front-ulnar forearm-back-radial forearm-back-ulnar',
    ['14975008', 'Forearm structure'],
    ['66480008', 'Structure of left forearm'],
    ['64262003', 'Structure of right forearm'],
  ),
  site('wrist-front wrist-back', ['8205005', 'Wrist region structure'], ['5951000', 'Structure of left wrist region'], ['9736006', 'Structure of right wrist region']),
  site('thumb', ['76505004', 'Thumb structure'], ['734143007', 'Structure of left thumb'], ['734144001', 'Structure of right thumb']),
  site('index-finger', undefined, ['770841009', 'Structure of left index finger'], ['770842002', 'Structure of right index finger']),
  site('middle-finger', undefined, ['770884005', 'Structure of left middle finger'], ['770885006', 'Structure of right middle finger']),
  site('ring-finger', undefined, ['770882009', 'Structure of left ring finger'], ['770883004', 'Structure of right ring finger']),
  site('little-finger', undefined, ['762101005', 'Structure of left little finger'], ['762102003', 'Structure of right little finger']),
  site(palm, undefined, ['789216008', 'Structure of palm of left hand'], ['789217004', 'Structure of palm of right hand']),
  site('hand-back thumb-web', undefined, ['789218009', 'Structure of dorsum of left hand'], ['789219001', 'Structure of dorsum of right hand']),
  site(`${palm} hand-back thumb-web ${fingers}`, ['85562004', 'Hand structure'], ['85151006', 'Structure of left hand'], ['78791008', 'Structure of right hand']),
  site(
    'thigh-front thigh-medial thigh-lateral thigh-back',
    ['68367000', 'Thigh structure'],
    ['61396006', 'Structure of left thigh'],
    ['11207009', 'Structure of right thigh'],
  ),
  site('knee-back', ['32361000', 'Popliteal fossa structure']),
  site(knee, ['72696002', 'Knee region structure'], ['82169009', 'Structure of left knee region'], ['6757004', 'Structure of right knee region']),
  site(calf, ['53840002', 'Structure of calf of leg']),
  site(
    `shin leg-medial leg-lateral ${calf}`,
    ['30021000', 'Structure of lower extremity from knee to ankle'],
    ['48979004', 'Structure of left lower leg'],
    ['32696007', 'Structure of right lower leg'],
  ),
  site('ankle ankle-medial ankle-lateral', undefined, ['51636004', 'Structure of left ankle'], ['6685009', 'Structure of right ankle']),
  site('big-toe', undefined, ['723724004', 'Structure of left great toe'], ['723730004', 'Structure of right great toe']),
  site('toes', ['29707007', 'Toe structure']),
  site(
    'foot-top foot-outer heel ball-inner arch outer-edge ball-outer big-toe toes',
    ['56459004', 'Foot structure'],
    ['22335008', 'Structure of left foot'],
    ['7769000', 'Structure of right foot'],
  ),
];
