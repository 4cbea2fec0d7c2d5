import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromFhir, toFhir } from '../../../src/interchange/fhir.js';
import * as charts from '../../../stories/charts/index.js';
import { chartArbitrary } from '../../arbitraries.js';
import { runs, seedOf } from '../../slow.js';
import { createDefinitionCheck, createSchemaCheck } from './official.js';

const problemsOf = createSchemaCheck();
const check = createDefinitionCheck();
const drawing = () => '<svg xmlns="http://www.w3.org/2000/svg"/>';

describe('a Bundle that can be posted', () => {
  const sent = toFhir(charts.tennisElbow, { bundle: 'transaction', subject: { reference: 'Patient/12' }, drawing });

  it('requests the creation of each resource, unless it exists', () => {
    expect(sent.type).toBe('transaction');
    for (const { fullUrl, resource, request } of sent.entry) {
      expect(request).toEqual({ method: 'POST', url: resource.resourceType, ifNoneExist: `identifier=urn:ietf:rfc:3986|${fullUrl}` });
      expect(resource['identifier']).toContainEqual({ system: 'urn:ietf:rfc:3986', value: fullUrl });
    }
  });

  it('looks for each by a name that no other resource of any visit has', () => {
    const again = toFhir({ ...charts.tennisElbow, id: 'next' }, { bundle: 'transaction', drawing });
    const names = [...sent.entry, ...again.entry].map(({ request }) => request?.ifNoneExist);
    expect(new Set(names).size).toBe(names.length);
  });

  it('asks nothing of a server by default', () => {
    const { entry, type } = toFhir(charts.tennisElbow);
    expect(type).toBe('collection');
    expect(entry.some((each) => 'request' in each)).toBe(false);
    expect(JSON.stringify(entry)).not.toContain('rfc:3986');
  });

  it('comes back as the equal chart, and is valid R4', () => {
    for (const chart of Object.values(charts)) {
      const bundle = toFhir(chart, { bundle: 'transaction', drawing });
      expect(fromFhir(JSON.stringify(bundle))).toEqual({ ok: true, chart, unplaced: [], warnings: [] });
      expect(problemsOf(bundle)).toEqual([]);
      expect(() => check(bundle)).not.toThrow();
    }
  });

  it('so does any other', () => {
    fc.assert(
      fc.property(chartArbitrary, (chart) => {
        const bundle = toFhir(chart, { bundle: 'transaction' });
        expect(fromFhir(JSON.stringify(bundle))).toEqual({ ok: true, chart, unplaced: [], warnings: [] });
        expect(problemsOf(bundle)).toEqual([]);
      }),
      { numRuns: runs(100), seed: seedOf(516) },
    );
  });
});
