import { triggerSigns, type JsonObject, type JsonValue } from '../../../chart/index.js';
import { toCode } from '../findings.js';
import { dataAbsentReason, own } from '../systems.js';
import { at, codeIn, extensionsOf, known, partOf, partsOf } from './access.js';
import { componentsFor, termFor } from './components.js';

/** What an examiner found: the fields that `findingComponents` writes. */
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
    const [component] = componentsFor(resource, toCode(sign));
    const isUntested = codeIn(at(component, 'dataAbsentReason'), dataAbsentReason) === 'not-performed';
    return [sign, isUntested ? 'not-tested' : codeIn(at(component, 'valueCodeableConcept'), own('finding'))];
  });
  return status === undefined ? undefined : known({ status, ...Object.fromEntries(signs) });
}

function readThreshold(resource: JsonObject): JsonObject | undefined {
  const [component] = componentsFor(resource, 'pressure-pain-threshold');
  if (component === undefined) return undefined;
  const [measured] = extensionsOf(component, 'measurement');
  const trials = partsOf(measured, 'trial').flatMap((trial) => at(trial, 'valueQuantity', 'value') ?? []);
  return known({
    value: at(component, 'valueQuantity', 'value'),
    unit: at(component, 'valueQuantity', 'code'),
    tipAreaCm2: at(partOf(measured, 'tip-area'), 'valueQuantity', 'value'),
    ratePerSecond: at(partOf(measured, 'rate'), 'valueQuantity', 'value'),
    trials: trials.length > 0 ? trials : undefined,
    device: at(resource, 'device', 'display'),
  });
}
