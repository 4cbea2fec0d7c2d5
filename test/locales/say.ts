/** Things to be said by the functions of a language, by path; several where the words depend on a count or on what is known. */
const counts = [0, 1, 2, 5, 11];
const place = 'Right knee';
const thigh = ['thigh-back', 'knee-back', 'achilles', 'calf-lower'];

const given: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  zoneName: [['front.knee.right'], ['soles.heel.left']],
  stage: [['front', 0], ['soles', 1], ['left-side', 3]],
  viewsTogether: [[['front', 'back']], [['left-side', 'right-side']], [['soles']], [['front', 'soles']]],
  'areas.name': [[thigh.map((part) => ({ zone: `back.${part}.right`, covered: 0.5 }))], [thigh.flatMap((part) => ['left', 'right'].map((side) => ({ zone: `back.${part}.${side}`, covered: 0.5 })))]],
  'areas.stretch': [[[{ zone: 'back.thigh-back.right', covered: 0.5 }]]],
  intensityOf: [[0], [10]],
  markName: ['tenderness', 'referral', 'caution'].flatMap((kind) => [[place, kind, undefined], [place, kind, 7]]),
  places: [[['Ziel']], [['Ziel', 'Ziel']], [['Ziel', 'Ziel', 'Ziel', 'Ziel']]],
  showMore: [[11], [50], [200]],
  change: [[undefined, 3], [7, 3]],
  treated: [[undefined, 3], [7, 3]],
  inCaution: [[['Ziel', 'Ziel']]],
  'announce.nothingToMark': [[true], [false]],
  'announce.tied': [[place, place]],
  'announce.untied': [[place, place]],
  'session.pressureOf': [[{ depthMm: 20 }], [{ firmness: 'firm' }]],
  'session.duration': [[0], [20], [60], [90]],
  'session.stepOf': [[2, 3]],
  'session.markOf': [[2, 3]],
  'session.editTreatment': [[place, 'Ziel']],
  'session.removeTreatment': [[place, 'Ziel']],
  'session.announce.moved': [[place, 2, 3]],
  'session.announce.begins': [[undefined, '20'], ['20 mm', '20']],
  'session.announce.ends': [[place, '20']],
  'explorer.commonNote': [['Ziel']],
  'explorer.markPoint': [[place], [place, 'Ziel']],
  'explorer.markArea': [[place], [place, 'Ziel']],
  'clinician.mean': [[3, '200']],
  'clinician.badNumber': [[0, 10]],
  'clinician.badReadings': [[0, 10]],
  'print.sides': [['L', 'R']],
  'compare.fromTo': [['7', '4']],
  'compare.frequency.charts': counts.map((count) => [count]),
  'summary.recorded': ['patient', 'clinician', 'carer'].map((by) => [by, '2026']),
  'summary.caution': [[3, 'Ziel', [place]]],
  'summary.tenderness': [[1, place, undefined], [1, place, 7]],
  'summary.referral': [[2, [place, 'Ziel'], undefined], [2, [place], 7]],
  'summary.feels': [[['Ziel']]],
  'summary.feltIn': [[[2]], [[2, 3]]],
  'summary.comesFrom': [[[2]], [[2, 3]]],
  'summary.inCaution': [[['Ziel']]],
  'summary.labelled': [['Ziel', 'Ziel']],
  'summary.treated': [[1, 'Ziel', [], undefined, undefined], [1, 'Ziel', ['20'], 7, 3]],
  'intake.progress': [[4, 6, true], [4, 6, false]],
  'intake.says.intensity': [[7]],
  'intake.faults.least': [['3']],
  'intake.faults.most': [['10']],
  'intake.faults.length': [[80]],
  'episode.visits': counts.map((count) => [count]),
  'episode.complaint': [[place, ['7', '5'], 2, 0], [place, ['7'], 1, 1], [place, ['7', '5', '3'], 3, 2]],
  'episode.moved': [[place, 'Ziel', 'Ziel']],
  'episode.stayed': [[place, 'Ziel']],
  'episode.free': [[place, 'Ziel']],
  'episode.errors.intensity': [['1.8']],
  'episode.errors.place': [[62]],
  'episode.errors.extent': [[40]],
  'announce.clear': [[place, true], [place, false]],
  'summary.absent': [[[place]]],
  'summary.clear': [[[place]]],
  'summary.gone': [[2, 'Ziel', [place]]],
  'summary.relations.brings-on': [[1, 2]],
  'summary.relations.comes-with': [[1, 2]],
  'summary.relations.eases': [[1, 2]],
  'summary.relations.independent': [[1, 2]],
  'examination.step': [[1, 56, 0], [3, 56, 2]],
  'examination.share': [[64]],
  'summary.examination.sum': [['Ziel', 'Ziel', 30, 15, 0], ['Ziel', 'Ziel', 30, 15, 2]],
  'summary.held': [[{ depthMm: 20, seconds: 20 }], [{ firmness: 'firm', seconds: 90 }], [{ seconds: 60 }]],
};

/** What the function at a path says: of a count where it takes a number, of words otherwise. */
export function say(path: string, whole: Record<string, unknown>): string[] {
  const asked = path.replace(/^summary\.clinician\./, 'clinician.');
  const found = path.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], whole);
  const speak = found as (...args: readonly unknown[]) => string;
  const inputs = given[asked] ?? (/cleared|count|recorded/.test(path) ? counts.map((count) => [count]) : [[place]]);
  return inputs.map((args) => speak(...args));
}
