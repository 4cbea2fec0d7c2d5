// Charts as a clinic would store them. People, findings and times are made up.
import type { Chart } from '../../src/chart/index.js';
import belowKneeAmputationJson from './below-knee-amputation.json';
import deskWorkerJson from './desk-worker.json';
import fortyMarksJson from './forty-marks.json';
import hipJson from './hip.json';
import lowBackLegJson from './low-back-leg.json';
import nothingJson from './nothing.json';
import plantarHeelJson from './plantar-heel.json';
import { readChart } from './read-chart.js';
import tennisElbowJson from './tennis-elbow.json';
import tensionHeadacheJson from './tension-headache.json';

/** Neck and shoulders of an office worker: two tender points, one felt up to the temple. Recorded by the patient. */
export const deskWorker: Chart = readChart('desk-worker.json', deskWorkerJson);

/** Right buttock and leg: pain over the back and the front view, and an operation scar to leave alone. */
export const lowBackLeg: Chart = readChart('low-back-leg.json', lowBackLegJson);

/** Small zones of head and neck, and a band of pain over the front and both sides. */
export const tensionHeadache: Chart = readChart('tension-headache.json', tensionHeadacheJson);

/** Right elbow and forearm with pressure thresholds and signs of trigger points; the other side rated 0. */
export const tennisElbow: Chart = readChart('tennis-elbow.json', tennisElbowJson);

/** Left hip in profile and from the front, recorded by a carer; an implant on the other side. */
export const hip: Chart = readChart('hip.json', hipJson);

/** Left sole and calf, with a treatment and an extension of the recording application. */
export const plantarHeel: Chart = readChart('plantar-heel.json', plantarHeelJson);

/** Asked, and no pain anywhere. */
export const nothing: Chart = readChart('nothing.json', nothingJson);

/** A right lower leg that is not there, and pain that is felt in it. */
export const belowKneeAmputation: Chart = readChart('below-knee-amputation.json', belowKneeAmputationJson);

/** Forty tender points over all five views, six of them crowded between the shoulder blades; some are not rated. */
export const fortyMarks: Chart = readChart('forty-marks.json', fortyMarksJson);
