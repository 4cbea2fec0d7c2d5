import type { FhirBundle, FhirResource } from '../../../src/interchange/fhir.js';

// Looking into a Bundle whose shape a test knows.

/** JSON of which a test knows what it holds: an object, or a list to walk. */
export interface Json extends Iterable<Json> {
  readonly [field: string]: Json;
}

export const known = (resource: unknown): Json => resource as Json;

/** The resource of the mark or treatment with that id. */
export function resourceOf(bundle: FhirBundle, id: string): Json {
  const found = bundle.entry.map(({ resource }) => resource).find((resource) => (known(resource).identifier?.[0]?.value as unknown) === id);
  if (!found) throw new Error(`There is not a FHIR resource for ${id}.`);
  return known(found);
}

/** The component for a field, by our name for it. */
export function componentOf(resource: Json, field: string): Json | undefined {
  return [...(resource.component ?? [])].find(({ code }) => [...code!.coding!].some((coding) => (coding.code as unknown) === field));
}

/** The Bundle with every resource changed. */
export const mapResources = (bundle: FhirBundle, change: (resource: FhirResource) => object): object => ({
  ...bundle,
  entry: bundle.entry.map((entry) => ({ ...entry, resource: change(entry.resource) })),
});
