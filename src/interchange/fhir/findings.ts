import { triggerSigns, type JsonObject, type PressureThreshold, type Tenderness, type Trigger, type TriggerSign } from '../../chart/index.js';
import { coding, component, extension, ownConcept, quantity } from './elements.js';
import { dataAbsentReason } from './systems.js';

/** What an examiner found at a point, as components. */
export function findingComponents({ tendernessGrade, trigger, pressureThreshold }: Tenderness): JsonObject[] {
  return [
    ...(tendernessGrade === undefined ? [] : [component('tenderness-grade', { valueInteger: tendernessGrade })]),
    ...(trigger ? triggerComponents(trigger) : []),
    ...(pressureThreshold ? [thresholdComponent(pressureThreshold)] : []),
  ];
}

/** `tautBand` as `taut-band`, as codes are written. */
export const toCode = (sign: TriggerSign): string => sign.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

function triggerComponents(trigger: Trigger): JsonObject[] {
  const signs = triggerSigns.flatMap((sign) => {
    const finding = trigger[sign];
    if (finding === undefined) return [];
    // FHIR has its own word for a test that was not made.
    const value =
      finding === 'not-tested'
        ? { dataAbsentReason: { coding: [coding(dataAbsentReason, 'not-performed', 'Not Performed')], text: 'Not tested' } }
        : { valueCodeableConcept: ownConcept('finding', finding) };
    return [component(toCode(sign), value)];
  });
  return [component('trigger-status', { valueCodeableConcept: ownConcept('trigger-status', trigger.status) }), ...signs];
}

/** The units of a chart are UCUM's own: kPa, kgf/cm2, N/cm2. No code is known for the threshold itself. */
function thresholdComponent({ value, unit, tipAreaCm2, ratePerSecond, trials }: PressureThreshold): JsonObject {
  const parts = [
    ...(tipAreaCm2 === undefined ? [] : [{ url: 'tip-area', valueQuantity: quantity(tipAreaCm2, 'cm2') }]),
    ...(ratePerSecond === undefined ? [] : [{ url: 'rate', valueQuantity: quantity(ratePerSecond, `${unit}/s`) }]),
    ...(trials ?? []).map((trial) => ({ url: 'trial', valueQuantity: quantity(trial, unit) })),
  ];
  const threshold = component('pressure-pain-threshold', { valueQuantity: quantity(value, unit) });
  return parts.length === 0 ? threshold : { extension: [extension('measurement', parts)], ...threshold };
}
