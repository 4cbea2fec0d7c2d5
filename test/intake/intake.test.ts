import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorOf, mirrorZone, zones, type ZoneId } from '../../src/anatomy/index.js';
import { areaOfZones, parseChart } from '../../src/chart/index.js';
import { activitiesQuestionnaire, areasWithoutPain, checkAnswers, largeAreas, linesOf, parseQuestionnaire, progressOf, stateOf, widespreadQuestionnaire, type Intake } from '../../src/intake/index.js';
import { en } from '../../src/locales/en.js';
import { englishIntake } from '../../src/locales/index.js';
import { runs, seedOf } from '../slow.js';
import { asking } from './examples.js';
import { course, intakeOf, steps, storeOfTest } from './walk.js';

const walked = (count = steps.length): Intake => {
  const intake = intakeOf();
  for (const step of steps.slice(0, count)) step(intake);
  return intake;
};
const spot = (zone: ZoneId) => ({ zone, view: zones.find(({ id }) => id === zone)!.view, at: anchorOf(zone) });

describe('a walk through two pains', () => {
  it('asks in this order, and ends at the summary', () => {
    const intake = intakeOf();
    const seen = steps.map((step) => {
      const shown = intake.screen();
      step(intake);
      return shown.kind === 'body' ? `${shown.step} ${shown.nth ?? ''}`.trim() : shown.kind;
    });
    expect(seen).toEqual([
      'place 0', 'side 0', 'intensity 0', 'another', 'place 1', 'side 1', 'intensity 1', 'another', 'clear', 'clear',
      'qualities 0', 'felt-elsewhere 0', 'elsewhere 0', 'onset 0', 'course 0', 'qualities 1', 'felt-elsewhere 1', 'onset 1', 'course 1',
    ]);
    expect(intake.screen().kind).toBe('summary');
  });

  it('makes the chart that the map makes', () => {
    const store = storeOfTest();
    const knee = store.addTenderness(spot('front.knee.right'));
    store.editMark('m1', { intensity: 7 });
    store.addTenderness(spot('back.shoulder-top.left'));
    store.editMark('m2', { intensity: 3 });
    store.setClear(['front.nose']);
    store.editMark('m1', { qualities: ['aching'] });
    store.addReferral(areaOfZones(['front.shin.right']), [knee.ok ? knee.id : '']);
    store.editMark('m1', { onset: { words: 'For some weeks' } });
    store.editMark('m1', { course: 'intermittent' });
    store.editMark('m2', { course: 'constant' });
    const { chart } = walked().store.getState();
    expect(chart).toEqual(store.getState().chart);
    expect(parseChart(JSON.stringify(chart)).ok).toBe(true);
  });

  it('is reported in sentences, with what was skipped', () => {
    const intake = walked();
    const lines = linesOf(course, intake.getState().answers, intake.store.getState().chart, { locale: en, words: englishIntake });
    expect(lines.map(({ text, question, state }) => text ?? `${question} ${state}`)).toEqual([
      'It hurts here: Right knee.', 'It is 7 out of 10.', 'It feels like this: Aching.', 'It spreads to: Right shin.', 'How long: For some weeks.', 'How it comes: It comes and goes.',
      'It hurts here: Left shoulder, top.', 'It is 3 out of 10.', 'What does it feel like? skipped', 'It does not spread.', 'How long have you had it? skipped', 'How it comes: It is always there.',
      'It hurts nowhere else.', 'These parts are free of it: Nose.',
    ]);
  });

  it('the activity that the person named is part of the question about it', () => {
    const activities = activitiesQuestionnaire({ words: englishIntake, language: 'en' });
    const intake = intakeOf(activities);
    intake.answer(['Climb the stairs']);
    intake.next();
    intake.answer([4]);
    const lines = linesOf(activities, intake.getState().answers, intake.store.getState().chart, { locale: en, words: englishIntake });
    expect(lines.slice(0, 3).map(({ question, text }) => `${question} ${text ?? '–'}`)).toEqual(['Name one thing that is hard for you now. Climb the stairs', 'Climb the stairs: How well can you do it now? 4 of 10', 'Is there one more thing? –']);
  });

  it('progress is true: done never falls, and left never grows, unless more may follow', () => {
    const intake = intakeOf();
    const said = steps.map((step) => {
      const now = progressOf(intake.screens(), intake.getState().at, intake.getState().answers);
      step(intake);
      return now;
    });
    // One step of the walk only chooses; it is no screen of its own.
    const screens = said.filter((_, at) => at !== 9);
    screens.forEach(({ done, left, isLeast }, at) => {
      expect(done).toBe(at);
      const really = screens.length - at;
      if (isLeast) expect(left).toBeLessThanOrEqual(really);
      else expect(left).toBe(really);
    });
    expect(screens.some(({ isLeast }) => !isLeast)).toBe(true);
  });
});

describe('back, change, skip', () => {
  it('back loses nothing', () => {
    const intake = walked();
    const [before, chart] = [intake.getState().answers, intake.store.getState().chart];
    for (let i = 0; i < 30; i++) intake.back();
    expect(intake.screen()).toMatchObject({ step: 'place', nth: 0 });
    for (let i = 0; i < 30; i++) intake.next();
    expect(intake.screen().kind).toBe('summary');
    expect(intake.getState().answers).toEqual(before);
    expect(intake.store.getState().chart).toEqual(chart);
  });

  it('what is changed from the summary leads back to it', () => {
    const intake = walked();
    intake.goTo('pain/m1/intensity');
    intake.record({ intensity: 2 });
    intake.next();
    expect(intake.screen().kind).toBe('summary');
    expect(intake.store.getState().chart.marks[0]).toMatchObject({ intensity: 2 });
  });

  it('a place that is changed keeps the pain and asks its side again', () => {
    const intake = walked();
    intake.goTo('pain/place/0');
    intake.placeAtZone('front.knee.left');
    expect(intake.screen()).toMatchObject({ step: 'side', pain: 'm1' });
    intake.confirmPlace('right');
    intake.say(false);
    expect(intake.screen().kind).toBe('summary');
    expect(intake.store.getState().chart.marks[0]).toMatchObject({ id: 'm1', zone: 'front.knee.left', intensity: 7 });
  });

  it('skipping removes the answer and is recorded; declining is different', () => {
    const intake = walked(3);
    intake.back();
    expect(intake.screen()).toMatchObject({ step: 'intensity' });
    intake.skip();
    expect(intake.store.getState().chart.marks[0]).not.toHaveProperty('intensity');
    expect(stateOf(intake.getState().answers, 'pain/m1/intensity')).toBe('skipped');
    const flags = intakeOf(asking([{ id: 'a', type: 'boolean' }]));
    flags.skip('declined');
    expect(flags.getState().answers.answers).toEqual([{ item: 'a', state: 'declined' }]);
  });

  it('everything can be skipped', () => {
    for (const questionnaire of [course, activitiesQuestionnaire({ words: englishIntake, language: 'en' }), widespreadQuestionnaire({ words: englishIntake, language: 'en' })]) {
      const intake = intakeOf(questionnaire);
      for (let i = 0; i < 100 && intake.screen().kind !== 'summary'; i++) intake.skip();
      expect(intake.screen().kind).toBe('summary');
      expect(intake.getState().answers.answers.every(({ state }) => state === 'skipped')).toBe(true);
      expect(intake.store.getState().chart.marks).toEqual([]);
    }
  });

  it('nothing hurts: said on the chart, and removed by a pain', () => {
    const intake = intakeOf();
    intake.nothingHurts();
    expect(intake.store.getState().chart.nothingToMark).toBe(true);
    expect(intake.screen().kind).toBe('summary');
    intake.back();
    intake.placeAtZone('front.nose');
    expect(intake.store.getState().chart).toMatchObject({ nothingToMark: false, marks: [{ zone: 'front.nose' }] });
  });

  it('a pain that is removed takes its answers along', () => {
    const intake = walked();
    intake.removePain('m2');
    const { answers } = intake.getState().answers;
    expect(answers.filter(({ item }) => item.includes('m2'))).toEqual([]);
    expect(answers.find(({ item }) => item === 'pain')).toMatchObject({ values: ['m1'] });
    expect(checkAnswers(course, intake.getState().answers)).toEqual([]);
  });

  it('a place that is skipped when it was marked takes its pain off, and what is open follows', () => {
    const intake = walked(8);
    intake.goTo('pain/place/1');
    intake.skip();
    expect(intake.store.getState().chart.marks.map(({ id }) => id)).toEqual(['m1']);
    expect(intake.screen()).toMatchObject({ step: 'another' });
  });

  it('a pain that is deleted on the map, too', () => {
    const intake = walked();
    intake.store.removeMark('m2');
    const { answers } = intake.getState().answers;
    expect(answers.filter(({ item }) => item.includes('m2'))).toEqual([]);
    expect(answers.find(({ item }) => item === 'pain')).toMatchObject({ values: ['m1'] });
    intake.store.removeMark('m1');
    // What was felt elsewhere stays, and is a pain of its own.
    expect(intake.getState().answers.answers.find(({ item }) => item === 'pain')).toMatchObject({ values: ['m3'] });
  });

  it('no more pains than the questionnaire asks for', () => {
    const intake = intakeOf({ ...course, items: [{ id: 'pain', type: 'body', steps: [], most: 1 }] });
    intake.placeAtZone('front.nose');
    intake.confirmPlace('right');
    expect(intake.screen().kind).toBe('summary');
  });
});

describe('sides', () => {
  const sided = zones.filter(({ side }) => side !== 'midline').map(({ id }) => id);
  it('“the other side” is the mirrored place, of a point and of an area', () => {
    fc.assert(
      fc.property(fc.constantFrom(...sided), (zone) => {
        const intake = intakeOf();
        intake.placeAtZone(zone);
        intake.confirmPlace('other-side');
        const [mark] = intake.store.getState().chart.marks;
        expect(mark).toMatchObject({ zone: mirrorZone(zone) });
        expect(parseChart(intake.store.getState().chart)).toMatchObject({ ok: true });
      }),
      { numRuns: runs(60), seed: seedOf(171) },
    );
    const intake = intakeOf();
    intake.placeInZones(largeAreas.find(({ id }) => id === 'leg.left')!.zones);
    intake.confirmPlace('other-side');
    const covered = intake.store.getState().chart.marks.flatMap((mark) => (mark.kind === 'referral' ? mark.areas.flatMap((area) => area.zones.map(({ zone }) => zone)) : []));
    expect(covered.sort()).toEqual([...largeAreas.find(({ id }) => id === 'leg.right')!.zones].sort());
  });

  it('the large areas hold all skin of front, back and soles once, and the left ones only the left', () => {
    const all = largeAreas.flatMap((area) => area.zones);
    expect(new Set(all).size).toBe(all.length);
    expect(all.length).toBe(zones.filter(({ view }) => !view.endsWith('-side')).length);
    for (const { id, side, zones: own } of largeAreas) if (side) expect(own.every((zone) => zone.endsWith(`.${side}`)), id).toBe(true);
  });

  it('a part in which it hurts cannot be free', () => {
    const intake = walked();
    const free = areasWithoutPain(intake.store.getState().chart).map(({ id }) => id);
    expect(free).not.toContain('leg.right');
    expect(free).not.toContain('shoulder.left');
    expect(free).toContain('leg.left');
  });
});

it('the ready-made questionnaires make sense', () => {
  expect(parseQuestionnaire(course)).toEqual({ ok: true, questionnaire: course, warnings: [] });
});
