export { areaOfZones } from './area-of-zones.js';
export { createCautionReasons } from './caution-reasons.js';
export { carryMark } from './carry-mark.js';
export { cautionsAt } from './cautions-at.js';
export { isAmong, isPain, painfulSkin } from './clear.js';
export { coveredSkin } from './covered-skin.js';
export { intensityChangeOf, changesOf, latestTreatment, latestTreatments, type IntensityChange } from './change-of.js';
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
export { marksOn, viewsOfMark } from './mark-views.js';
export { createId } from './create-id.js';
export { setClear } from './edits/clear.js';
export { editExamination, recordFinding, recordScores, type ExaminationStamp, type SensoryScores } from './edits/examination.js';
export {
  bodySides,
  keyPoints,
  modalities,
  postureItemIds,
  postureItems,
  postureWords,
  viewOfPosture,
  wordsForPosture,
  type KeyPoint,
  type Modality,
  type PostureItem,
  type PostureWord,
  type SensoryScore,
  type TestedSide,
} from './examination.js';
export { sensorySums, type SensorySum } from './sensory-sums.js';
export { addRelation, removeRelation, setRelations } from './edits/relations.js';
export { setAbsent, setFigure, setNothingToMark } from './edits/fields.js';
export { addMark, clearMarks, editMark, removeMark, type MarkPatch } from './edits/marks.js';
export { convertThreshold, patchThreshold, type ThresholdPatch } from './edits/threshold.js';
export { addTreatment, addTreatments, editTreatment, removeTreatment, type TreatmentPatch } from './edits/treatments.js';
export { patchTrigger, triggerSigns, type TriggerPatch, type TriggerSign } from './edits/trigger.js';
export { isSameJson, type JsonObject, type JsonValue } from './json.js';
export { boundsOfMoment, formatPartialDate, momentFields, momentOf, parsePartialDate, type Moment } from './moment.js';
export { onsetText, toOnset } from './onset.js';
export { parseChart, readVersion, type ParseResult } from './parse/parse-chart.js';
export { createProblemList, describeValue, quote, type Problem, type ProblemList } from './parse/problem.js';
export { episodeLimits, readJson, type ReadResult } from './parse/read-json.js';
export { convertPressure, meanPressure } from './pressure.js';
export { labelOf } from './label-of.js';
export { leftOver } from './left-over.js';
export { isSound, markSound } from './sound.js';
export { serialiseChart, type SerialiseOptions } from './serialise-chart.js';
export { linksByMark, linksOf, type Link } from './ties.js';
export {
  authors,
  cautionReasons,
  choicesWith,
  courses,
  depths,
  entryOf,
  findings,
  firmnesses,
  followUpStatuses,
  isKnown,
  markKinds,
  precisions,
  pressureRange,
  pressureUnits,
  qualities,
  relationTypes,
  techniques,
  tendernessGrades,
  tipAreaRange,
  trends,
  triggerStatuses,
  type Author,
  type CautionReason,
  type Course,
  type Depth,
  type Finding,
  type Firmness,
  type FollowUpStatus,
  type MarkKind,
  type Precision,
  type PressureUnit,
  type Quality,
  type RelationType,
  type Technique,
  type TendernessGrade,
  type Trend,
  type TriggerStatus,
  type Word,
} from './terms.js';
export type {
  Area,
  AreaMark,
  Caution,
  Chart,
  Coverage,
  Extensions,
  Mark,
  MarkedItem,
  Onset,
  PostureFinding,
  PostureRecord,
  PressureStep,
  PressureThreshold,
  Recorded,
  RecordedItem,
  Referral,
  Relation,
  SchemaVersion,
  Sensation,
  SensoryExamination,
  SensoryPoint,
  Tenderness,
  Treatment,
  Trigger,
} from './types.js';
export { anatomyVersion, isLaterMinor, schemaVersion } from './version.js';
export { writeMoment, type WriteMomentOptions } from './write-moment.js';
