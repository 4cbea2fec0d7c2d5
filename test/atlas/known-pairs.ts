import type { ZoneId } from '../../src/anatomy/index.js';

/**
 * Textbook pairs of a pain area and a muscle, written down from the general literature before the ranking existed, and not from the atlas.
 * `described` is the pattern in our words; `pain` is how a person might mark it. Recalled from the named books, not read again: they compare ranking
 * and data with what is commonly taught, and prove neither.
 */
export interface KnownPair {
  readonly muscle: string;
  readonly pain: readonly ZoneId[];
  readonly described: string;
  readonly source: Source;
}

/** Where a pattern is described; the chapter is that of the muscle. */
export const bibliography = {
  ts1983: 'Travell JG, Simons DG. Myofascial Pain and Dysfunction: The Trigger Point Manual, vol 1. Williams & Wilkins, 1983.',
  ts1992: 'Travell JG, Simons DG. Myofascial Pain and Dysfunction: The Trigger Point Manual, vol 2, The Lower Extremities. Williams & Wilkins, 1992.',
  sts1999: "Simons DG, Travell JG, Simons LS. Travell & Simons' Myofascial Pain and Dysfunction: The Trigger Point Manual, vol 1, 2nd ed. Williams & Wilkins, 1999.",
} as const;

type Source = keyof typeof bibliography;

const from =
  (source: Source) =>
  (muscle: string, described: string, ...pain: ZoneId[]): KnownPair => ({ muscle, pain, described, source });

const ts1983 = from('ts1983');
const ts1992 = from('ts1992');
const sts1999 = from('sts1999');

export const knownPairs: readonly KnownPair[] = [
  // Head and neck
  ts1983('trapezius-upper', 'side of the neck, up to the temple', 'left-side.neck-side.left', 'left-side.temple.left'),
  ts1983('trapezius-lower', 'high at the back of the neck, and an ache over the top of the shoulder', 'back.neck-back.right', 'back.shoulder-top.right'),
  ts1983('trapezius-middle', 'burning between the scapula and the upper thoracic spine', 'back.thoracic-spine-upper', 'back.interscapular.left'),
  ts1983('sternocleidomastoid-sternal', 'around the eye, across the cheek, and the back of the head', 'front.eye.left', 'front.cheek.left', 'back.occiput.left'),
  ts1983('sternocleidomastoid-clavicular', 'across the forehead to the other side, and in the ear', 'front.forehead.left', 'front.forehead.right', 'front.ear.left'),
  ts1983('masseter-superficial', 'lower jaw and cheek, with the molars', 'front.jaw.right', 'front.cheek.right'),
  ts1983('masseter-deep', 'deep in the ear and about the joint of the jaw', 'left-side.ear.left', 'left-side.jaw.left'),
  ts1983('temporalis', 'temple and along the eyebrow', 'front.temple.right', 'front.forehead.right'),
  ts1983('lateral-pterygoid', 'the joint of the jaw and the cheek over the maxilla', 'left-side.cheek.left'),
  ts1983('medial-pterygoid', 'mouth and throat, and in front of the ear', 'front.mouth', 'front.throat', 'right-side.ear.right'),
  ts1983('digastric', 'lower front teeth and below them', 'front.mouth', 'front.chin'),
  ts1983('occipitofrontalis', 'back of the head and deep in the eye', 'back.occiput.right', 'front.eye.right'),
  ts1983('zygomaticus-major', 'from the cheek along the nose to the forehead', 'front.cheek.left', 'front.nose', 'front.forehead.left'),
  ts1983('orbicularis-oculi', 'down the nose', 'front.nose'),
  ts1983('splenius-capitis', 'the top of the head', 'front.crown'),
  ts1983('splenius-cervicis', 'behind the eye, and at the angle of the neck', 'front.eye.right', 'back.neck-back.right'),
  ts1983('semispinalis-capitis', 'a band round the head: occiput to temple', 'left-side.occiput.left', 'left-side.temple.left'),
  ts1983('suboccipitals', 'from under the skull along the side of the head to the eye', 'right-side.suboccipital.right', 'right-side.temple.right', 'right-side.eye.right'),
  ts1983('cervical-multifidus', 'up to below the skull and down the neck to the scapula', 'back.suboccipital.left', 'back.neck-back.left', 'back.interscapular.left'),
  ts1983('levator-scapulae', 'angle of the neck, along the medial border of the scapula', 'back.neck-back.left', 'back.shoulder-top.left', 'back.interscapular.left'),
  ts1983('scalenes', 'chest, between the scapulae, and down the outer arm to thumb and index', 'front.chest-upper.right', 'back.interscapular.right', 'front.upper-arm-front-lateral.right', 'back.thumb.right', 'back.index-finger.right'),
  // Shoulder
  ts1983('rhomboids', 'medial border of the scapula', 'back.interscapular.right'),
  ts1983('supraspinatus', 'outer shoulder, and over the lateral epicondyle', 'front.shoulder-outer.left', 'front.elbow-lateral.left'),
  ts1983('infraspinatus', 'deep in the front of the shoulder, down the outer arm', 'front.shoulder-front.right', 'front.upper-arm-front-lateral.right'),
  ts1983('infraspinatus', 'front of the shoulder and radial forearm', 'front.shoulder-front.left', 'front.forearm-front-radial.left'),
  ts1983('teres-minor', 'a small spot at the back of the shoulder', 'back.shoulder-back.right'),
  ts1983('teres-major', 'back of the shoulder, back of the arm, back of the forearm', 'back.shoulder-back.left', 'back.upper-arm-back-lateral.left', 'back.forearm-back-radial.left'),
  ts1983('subscapularis', 'back of the shoulder and a strap round the wrist', 'back.shoulder-back.right', 'back.wrist-back.right'),
  ts1983('latissimus-dorsi', 'below the scapula, and down to ring and little finger', 'back.mid-back.left', 'back.ring-finger.left', 'back.little-finger.left'),
  ts1983('deltoid-anterior', 'front and outer shoulder', 'front.shoulder-front.left', 'front.shoulder-outer.left'),
  ts1983('deltoid-middle', 'outer shoulder', 'left-side.shoulder-outer.left'),
  ts1983('deltoid-posterior', 'back and outer shoulder', 'back.shoulder-back.left', 'back.shoulder-outer.left'),
  // Chest and back of the chest
  ts1983('serratus-anterior', 'side of the chest and the lower angle of the scapula', 'left-side.ribs-side.left', 'back.scapula.left'),
  ts1983('serratus-posterior-superior', 'deep under the scapula, back of the arm, little finger', 'back.scapula.right', 'back.upper-arm-back-medial.right', 'back.little-finger.right'),
  ts1983('serratus-posterior-inferior', 'a nagging ache over the lower ribs behind', 'back.ribs-back.left'),
  ts1983('pectoralis-major-clavicular', 'front of the shoulder and the chest below the collar bone', 'front.shoulder-front.right', 'front.chest-upper.right'),
  ts1983('pectoralis-major-sternal', 'front of the chest and down the inner arm', 'front.chest-upper.left', 'front.upper-arm-front-medial.left', 'front.elbow-medial.left'),
  ts1983('pectoralis-major-costal', 'the breast', 'front.chest-lower.left'),
  ts1983('pectoralis-minor', 'front of the shoulder and chest, ulnar forearm', 'front.shoulder-front.left', 'front.chest-upper.left', 'front.forearm-front-ulnar.left'),
  ts1983('subclavius', 'below the collar bone, front of the arm, radial forearm', 'front.chest-upper.right', 'front.upper-arm-front-lateral.right', 'front.forearm-front-radial.right'),
  ts1983('sternalis', 'over the breast bone', 'front.sternum'),
  // Arm, forearm, hand
  ts1983('biceps-brachii', 'front of the shoulder and the bend of the elbow', 'front.shoulder-front.right', 'front.elbow-front.right'),
  ts1983('brachialis', 'base of the thumb and the bend of the elbow', 'front.thumb.left', 'front.elbow-front.left'),
  ts1983('coracobrachialis', 'front of the shoulder, back of the arm, back of the hand', 'front.shoulder-front.left', 'back.upper-arm-back-medial.left', 'back.hand-back.left'),
  ts1983('triceps-brachii', 'back of the arm and the outer elbow', 'back.upper-arm-back-lateral.right', 'back.elbow-lateral.right'),
  ts1983('anconeus', 'the outer elbow', 'back.elbow-lateral.left'),
  ts1983('brachioradialis', 'outer elbow and the web of the thumb', 'back.elbow-lateral.right', 'back.thumb-web.right'),
  ts1983('supinator', 'outer elbow and the web of the thumb', 'front.elbow-lateral.left', 'back.thumb-web.left'),
  ts1983('extensor-carpi-radialis-longus', 'outer elbow, radial forearm and hand', 'back.elbow-lateral.left', 'back.forearm-back-radial.left', 'back.thumb-web.left'),
  ts1983('extensor-carpi-radialis-brevis', 'back of the wrist and of the hand', 'back.wrist-back.right', 'back.hand-back.right'),
  ts1983('extensor-carpi-ulnaris', 'ulnar back of the wrist', 'back.wrist-back.left'),
  ts1983('extensor-digitorum', 'back of the forearm to the middle finger', 'back.forearm-back-radial.right', 'back.middle-finger.right'),
  ts1983('pronator-teres', 'front of the radial forearm to the wrist', 'front.forearm-front-radial.right', 'front.wrist-front.right'),
  ts1983('flexor-carpi-radialis', 'front of the wrist into the palm', 'front.wrist-front.left', 'front.palm.left'),
  ts1983('flexor-carpi-ulnaris', 'ulnar front of the wrist and the heel of the hand', 'front.wrist-front.right', 'front.hypothenar.right'),
  ts1983('palmaris-longus', 'prickling in the palm', 'front.palm.left'),
  ts1983('flexor-digitorum', 'front of the middle finger', 'front.middle-finger.right'),
  ts1983('flexor-pollicis-longus', 'front of the thumb', 'front.thumb.right'),
  ts1983('opponens-pollicis', 'front of the thumb and of the wrist', 'front.thumb.left', 'front.wrist-front.left'),
  ts1983('adductor-pollicis', 'outer side of the thumb and its base', 'front.thumb.right', 'front.thenar.right'),
  ts1983('dorsal-interossei-hand', 'index finger', 'front.index-finger.right', 'back.index-finger.right'),
  sts1999('abductor-digiti-minimi-hand', 'little finger', 'back.little-finger.right'),
  // Abdomen and back
  ts1983('rectus-abdominis', 'a band across the back below the scapulae', 'back.mid-back.left', 'back.mid-back.right'),
  ts1983('rectus-abdominis', 'pit of the stomach', 'front.epigastrium'),
  ts1983('external-oblique', 'lower side of the abdomen into the groin', 'front.lower-abdomen.right', 'front.groin.right'),
  ts1983('iliocostalis-thoracis', 'up across the scapula, round the chest', 'back.scapula.right', 'back.mid-back.right', 'front.chest-lower.right'),
  ts1983('iliocostalis-lumborum', 'low back down to the middle of the buttock', 'back.lower-back.left', 'back.buttock-upper.left'),
  ts1983('longissimus-thoracis', 'low back down to the lower buttock', 'back.lower-back.right', 'back.buttock-lower.right'),
  ts1983('lumbar-multifidus', 'around the lumbar spine and down to the sacrum', 'back.lumbar-spine', 'back.sacrum'),
  ts1992('quadratus-lumborum', 'sacroiliac joint, lower buttock and greater trochanter', 'back.sacroiliac.left', 'back.buttock-lower.left', 'back.hip.left'),
  ts1992('iliopsoas', 'along the lumbar spine and the front of the thigh', 'back.lower-back.right', 'front.thigh-front.right'),
  // Hip and thigh
  ts1992('gluteus-maximus', 'sacrum side, lower buttock, coccyx', 'back.sacroiliac.right', 'back.buttock-lower.right', 'back.coccyx'),
  ts1992('gluteus-medius', 'along the crest, low back and sacrum', 'back.lower-back.left', 'back.sacroiliac.left', 'back.buttock-upper.left'),
  ts1992('gluteus-minimus-anterior', 'buttock, down the outer thigh and leg to the ankle', 'left-side.buttock-lower.left', 'left-side.thigh-lateral.left', 'left-side.leg-lateral.left'),
  ts1992('gluteus-minimus-posterior', 'buttock, down the back of the thigh and the calf', 'back.buttock-lower.right', 'back.thigh-back.right', 'back.calf-lateral.right'),
  ts1992('piriformis', 'sacroiliac region and buttock, some of the back of the thigh', 'back.sacroiliac.right', 'back.buttock-upper.right', 'back.thigh-back.right'),
  ts1992('pelvic-floor', 'coccyx', 'back.coccyx'),
  ts1992('obturator-internus', 'coccyx and the back of the thigh', 'back.coccyx', 'back.thigh-back.left'),
  ts1992('tensor-fasciae-latae', 'hip joint and down the outer thigh', 'front.hip.right', 'front.thigh-lateral.right'),
  ts1992('sartorius', 'tingling along the front and the inner side of the thigh', 'front.thigh-front.left', 'front.thigh-medial.left'),
  ts1992('pectineus', 'deep in the groin', 'front.groin.left'),
  ts1992('adductor-longus-brevis', 'groin and the inner side of the knee', 'front.groin.right', 'front.knee-medial.right'),
  ts1992('adductor-magnus', 'groin down the inner thigh', 'front.groin.left', 'front.thigh-medial.left'),
  ts1992('gracilis', 'hot and stinging along the inner thigh', 'front.thigh-medial.right'),
  ts1992('rectus-femoris', 'deep in and about the knee, lower front of the thigh', 'front.knee.right', 'front.thigh-front.right'),
  ts1992('vastus-medialis', 'front and inner side of the knee', 'front.knee.left', 'front.knee-medial.left'),
  ts1992('vastus-lateralis', 'the whole outer thigh to the outer knee', 'front.thigh-lateral.right', 'front.knee-lateral.right'),
  ts1992('vastus-intermedius', 'middle of the front of the thigh', 'front.thigh-front.right'),
  ts1992('biceps-femoris', 'back of the knee, up the back of the thigh', 'back.knee-back.right', 'back.thigh-back.right'),
  ts1992('semitendinosus-semimembranosus', 'lower buttock, back of the thigh', 'back.buttock-lower.left', 'back.thigh-back.left'),
  // Leg and foot
  ts1992('popliteus', 'back of the knee', 'back.knee-back.left'),
  ts1992('plantaris', 'back of the knee and upper calf', 'back.knee-back.right', 'back.calf-medial.right'),
  ts1992('gastrocnemius', 'instep, and the inner calf', 'soles.arch.left', 'back.calf-medial.left'),
  ts1992('soleus', 'heel and Achilles tendon', 'back.heel.right', 'back.achilles.right'),
  ts1992('soleus', 'sole of the heel', 'soles.heel.left'),
  ts1992('tibialis-anterior', 'great toe and the front of the ankle', 'front.big-toe.right', 'front.ankle.right'),
  ts1992('tibialis-posterior', 'over the Achilles tendon, and the sole', 'back.achilles.left', 'soles.arch.left'),
  ts1992('extensor-digitorum-longus', 'top of the foot to the toes', 'front.foot-top.right', 'front.toes.right'),
  ts1992('extensor-hallucis-longus', 'top of the foot to the great toe', 'front.foot-top.left', 'front.big-toe.left'),
  ts1992('fibularis-longus', 'about the outer ankle, up the outer leg', 'front.ankle-lateral.right', 'front.leg-lateral.right'),
  ts1992('fibularis-tertius', 'front of the ankle and the outer ankle', 'front.ankle.left', 'front.ankle-lateral.left'),
  ts1992('flexor-digitorum-longus', 'sole of the forefoot and the toes', 'soles.ball-outer.right', 'soles.toes.right'),
  ts1992('flexor-hallucis-longus', 'sole of the great toe and its ball', 'soles.big-toe.right', 'soles.ball-inner.right'),
  ts1992('abductor-hallucis', 'inner side of the heel', 'soles.heel.left', 'back.heel.left'),
  ts1992('flexor-digitorum-brevis', 'sole under the heads of the metatarsals', 'soles.ball-outer.left'),
  ts1992('abductor-digiti-minimi-foot', 'sole under the head of the fifth metatarsal and the outer edge', 'soles.ball-outer.right', 'soles.outer-edge.right'),
  ts1992('quadratus-plantae', 'under the heel', 'soles.heel.right'),
  ts1992('flexor-hallucis-brevis', 'ball of the great toe, and the toe', 'soles.ball-inner.left', 'soles.big-toe.left'),
  ts1992('adductor-hallucis', 'sole of the forefoot', 'soles.ball-inner.right', 'soles.ball-outer.right'),
  ts1992('extensor-digitorum-hallucis-brevis', 'top of the foot', 'front.foot-top.right'),
];
