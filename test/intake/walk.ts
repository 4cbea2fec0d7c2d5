import { createChart } from '../../src/chart/index.js';
import { courseQuestionnaire, createIntake, type Intake, type Questionnaire } from '../../src/intake/index.js';
import { englishIntake } from '../../src/locales/index.js';
import { createBodyMapStore } from '../../src/store/index.js';

export const course = courseQuestionnaire({ words: englishIntake, language: 'en' });
const at = new Date('2026-11-29T09:00:00Z');

/** A store whose ids and times are the same each time. */
export function storeOfTest() {
  let count = 0;
  return createBodyMapStore({ chart: createChart({ id: 'c1', recordedAt: at }), now: () => at, createId: () => `m${++count}` });
}

export const intakeOf = (questionnaire: Questionnaire = course, store = storeOfTest()): Intake => createIntake({ questionnaire, store, now: () => at });

/** Two pains: a right knee that goes to the shin, and the left shoulder. Each step is one answer. */
export const steps: readonly ((intake: Intake) => void)[] = [
  (intake) => intake.placeAtZone('front.knee.right'),
  (intake) => intake.confirmPlace('right'),
  (intake) => (intake.record({ intensity: 7 }), intake.next()),
  (intake) => intake.say(true),
  (intake) => intake.placeAtZone('back.shoulder-top.left'),
  (intake) => intake.confirmPlace('right'),
  (intake) => (intake.record({ intensity: 3 }), intake.next()),
  (intake) => intake.say(false),
  (intake) => intake.setClear(['front.nose']),
  (intake) => intake.next(),
  (intake) => (intake.record({ qualities: ['aching'] }), intake.next()),
  (intake) => intake.say(true),
  (intake) => (intake.setElsewhere(['front.shin.right']), intake.next()),
  (intake) => (intake.record({ onset: { words: englishIntake.onsets.weeks } }), intake.next()),
  (intake) => (intake.record({ course: 'intermittent' }), intake.next()),
  (intake) => intake.skip(),
  (intake) => intake.say(false),
  (intake) => intake.skip(),
  (intake) => (intake.record({ course: 'constant' }), intake.next()),
];
