// For an installed package: Node loads several copies of the code for `palpate` and its entry points without React, which must work together like
// one. check-package.mjs runs this in a folder with the package in node_modules.
import assert from 'node:assert/strict';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { BodyMap, en, neutral as neutralOfMap } from 'palpate';
import { anchorOf, createBodyMapStore, createChart, describeChart, neutral, parseChart, serialiseChart } from 'palpate/core';
import { keepDraft } from 'palpate/drafts';
import { female } from 'palpate/figures/female';
import { fromFhir, toFhir } from 'palpate/interchange/fhir';
import { de } from 'palpate/locales/de';

assert.match(import.meta.resolve('palpate/core'), /\/dist\/node\/core\.js$/);
assert.notEqual(neutral, neutralOfMap, 'There is one copy after all: this check has become idle.');

const zone = 'back.shoulder-top.right';
const store = createBodyMapStore({ chart: createChart({ id: 'chart', figure: 'female', recordedBy: 'clinician' }) });
let kept = null;
const draft = keepDraft(store, { key: 'draft', storage: { read: () => kept, write: (_, text) => ({ written: Boolean((kept = text)) }), remove: () => {} } });
await draft.ready;
store.getState().addTenderness({ view: 'back', at: anchorOf(zone), zone });
const { chart } = store.getState();
assert.equal(chart.marks.length, 1);

for (const figures of [[neutral, female], [neutralOfMap, female]])
  for (const locale of [de, en]) {
    const html = renderToString(createElement(BodyMap, { store: createBodyMapStore({ chart }), figures, locale }));
    assert.ok(html.includes(`data-mark="${chart.marks[0].id}"`) && html.includes(`${locale.zoneName(zone)}, `), `The mark stands on a map in ${locale.language}`);
  }
assert.ok(describeChart(chart).includes(en.zoneName(zone)));
assert.equal(JSON.parse(kept).state.chart.marks.length, 1);
assert.deepEqual(parseChart(serialiseChart(chart)).chart, chart);
assert.deepEqual(fromFhir(toFhir(chart)).chart?.marks, chart.marks);
console.log('What Node loads works together with the map.');
