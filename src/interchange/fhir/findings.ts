import { triggerSigns, type JsonObject, type JsonValue, type PressureThreshold, type Tenderness, type Trigger, type TriggerSign } from '../../chart/index.js';
import { at, codeIn, coding, component, componentsFor, extension, extensionsOf, known, ownConcept, partOf, partsOf, quantity, termFor } from './elements.js';
import { dataAbsentReason, own } from './systems.js';

/** Findings of an examination at a point, as components. */
export function findingComponents({ tendernessGrade, trigger, pressureThreshold }: Tenderness): JsonObject[] {
  return [
    ...(tendernessGrade === undefined ? [] : [component('tenderness-grade', { valueInteger: tendernessGrade })]),
    ...(trigger ? triggerComponents(trigger) : []),
    ...(pressureThreshold ? [thresholdComponent(pressureThreshold)] : []),
  ];
}

/** `tautBand` as `taut-band`, the style of codes. */
const toCode = (sign: TriggerSign): string => sign.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

function triggerComponents(trigger: Trigger): JsonObject[] {
  const signs = triggerSigns.flatMap((sign) => {
    const finding = trigger[sign];
    if (finding === undefined) return [];
    // FHIR has its own code for a test that was not performed.
    const value =
      finding === 'not-tested'
        ? { dataAbsentReason: { coding: [coding(dataAbsentReason, 'not-performed', 'Not Performed')], text: 'Not tested' } }
        : { valueCodeableConcept: ownConcept('finding', finding) };
    return [component(toCode(sign), value)];
  });
  return [component('trigger-status', { valueCodeableConcept: ownConcept('trigger-status', trigger.status) }), ...signs];
}

/** The units of a chart are UCUM's: kPa, kgf/cm2, N/cm2. There is no verified code for the threshold. */
function thresholdComponent({ value, unit, tipAreaCm2, ratePerSecond, trials }: PressureThreshold): JsonObject {
  const parts = [
    ...(tipAreaCm2 === undefined ? [] : [{ url: 'tip-area', valueQuantity: quantity(tipAreaCm2, 'cm2') }]),
    ...(ratePerSecond === undefined ? [] : [{ url: 'rate', valueQuantity: quantity(ratePerSecond, `${unit}/s`) }]),
    ...(trials ?? []).map((trial) => ({ url: 'trial', valueQuantity: quantity(trial, unit) })),
  ];
  const threshold = component('pressure-pain-threshold', { valueQuantity: quantity(value, unit) });
  return parts.length === 0 ? threshold : { extension: [extension('measurement', parts)], ...threshold };
}

/** Reads the fields that `findingComponents` writes. */
export function readFindings(resource: JsonObject): JsonObject {
  return known({
    tendernessGrade: at(componentsFor(resource, 'tenderness-grade')[0], 'valueInteger'),
    trigger: readTrigger(resource),
    pressureThreshold: readThreshold(resource),
  });
}

function readTrigger(resource: JsonObject): JsonObject | undefined {
  const status = termFor(resource, 'trigger-status');
  const signs = triggerSigns.map((sign): [string, JsonValue | undefined] => {
    const [found] = componentsFor(resource, toCode(sign));
    const isUntested = codeIn(at(found, 'dataAbsentReason'), dataAbsentReason) === 'not-performed';
    return [sign, isUntested ? 'not-tested' : codeIn(at(found, 'valueCodeableConcept'), own('finding'))];
  });
  return status === undefined ? undefined : known({ status, ...Object.fromEntries(signs) });
}

function readThreshold(resource: JsonObject): JsonObject | undefined {
  const [threshold] = componentsFor(resource, 'pressure-pain-threshold');
  if (threshold === undefined) return undefined;
  const [measured] = extensionsOf(threshold, 'measurement');
  const trials = partsOf(measured, 'trial').flatMap((trial) => at(trial, 'valueQuantity', 'value') ?? []);
  return known({
    value: at(threshold, 'valueQuantity', 'value'),
    unit: at(threshold, 'valueQuantity', 'code'),
    tipAreaCm2: at(partOf(measured, 'tip-area'), 'valueQuantity', 'value'),
    ratePerSecond: at(partOf(measured, 'rate'), 'valueQuantity', 'value'),
    trials: trials.length > 0 ? trials : undefined,
    device: at(resource, 'device', 'display'),
  });
}
