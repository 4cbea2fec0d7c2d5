export { createCautionReasons } from './caution-reasons.js';
export { cautionsAt } from './cautions-at.js';
export { coveredSkin } from './covered-skin.js';
export { changeOf, changesOf, latestTreatment, latestTreatments, type IntensityChange } from './change-of.js';
export { applyChanges, ChangeError, wordProblems } from './changes/apply-changes.js';
export {
  changeReasons,
  type Change,
  type ChangeReason,
  type ChartField,
  type ChartItem,
  type ChartList,
  type InsertChange,
  type ItemChange,
  type RemoveChange,
  type SetChange,
} from './changes/change.js';
export { invertChanges } from './changes/invert-changes.js';
export { mergeChanges } from './changes/merge-changes.js';
export { rebaseChanges } from './changes/rebase-changes.js';
export { createChart, type CreateChartOptions } from './create-chart.js';
export { createId } from './create-id.js';
export { setAbsent, setFigure, setNothingToMark } from './edits/fields.js';
export { addMark, clearMarks, editMark, removeMark, type MarkPatch } from './edits/marks.js';
export { patchThreshold, type ThresholdPatch } from './edits/threshold.js';
export { addTreatment, addTreatments, editTreatment, removeTreatment, type TreatmentPatch } from './edits/treatments.js';
export { patchTrigger, triggerSigns, type TriggerPatch, type TriggerSign } from './edits/trigger.js';
export { isSameJson, type JsonObject, type JsonValue } from './json.js';
export { pressureRange, tendernessGrades, tipAreaRange, type TendernessGrade } from './limits.js';
export { onsetText, toOnset } from './onset.js';
export { parseChart, type ParseResult } from './parse/parse-chart.js';
export { describeValue, quote, type Problem } from './parse/problem.js';
export { createProblemList, type ProblemList } from './parse/problem-list.js';
export { readJson, type ReadResult } from './parse/read-json.js';
export { convertPressure, meanPressure } from './pressure.js';
export { isSound, markSound } from './sound.js';
export { serialiseChart, type SerialiseOptions } from './serialise-chart.js';
export { tiesByMark, tiesOf, type Tie } from './ties.js';
export {
  authors,
  cautionReasons,
  courses,
  depths,
  findings,
  firmnesses,
  markKinds,
  pressureUnits,
  qualities,
  techniques,
  trends,
  triggerStatuses,
  type Author,
  type CautionReason,
  type Course,
  type Depth,
  type Finding,
  type Firmness,
  type MarkKind,
  type PressureUnit,
  type Quality,
  type Technique,
  type Trend,
  type TriggerStatus,
} from './terms.js';
export type {
  Area,
  AreaMark,
  Caution,
  Chart,
  Coverage,
  Mark,
  Onset,
  PressureStep,
  PressureThreshold,
  Referral,
  SchemaVersion,
  Tenderness,
  Treatment,
  Trigger,
} from './types.js';
export { anatomyVersion, schemaVersion } from './version.js';
