/**
 * What is changed, and which test files must notice: a room's own, and few of them, as all of them are loaded for every change. The schema
 * of charts apart from the rest: at run time nothing reads it, but two files generated from it are compared with it as a whole. `everyTest`:
 * asks every test for every change, where drawings are worked out once and kept, so that they look covered by whichever test came first.
 */
export const parts = {
  geometry: { mutate: ['src/geometry/*.ts'], tests: '^../geometry/' },
  schema: { mutate: ['scripts/schema/chart/**/*.ts', 'src/chart/{terms,version}.ts'], tests: '^../chart/(schema|generated|terms|shape|parse-version)\\.' },
  reading: { mutate: ['src/chart/parse/{read-json,problem,parse-chart}.ts'], tests: '^../chart/(read-json|problems|parse-(hostile|no-text|version))\\.' },
  shape: { mutate: ['src/chart/parse/check-shape.ts', 'src/chart/serialise-chart.ts'], tests: '^../chart/(shape|problems|round-trip)\\.' },
  sense: { mutate: ['src/chart/parse/sense*.ts'], tests: '^../chart/(parse-sense|examination|relations|treatments|clear|problems)\\.' },
  changes: { mutate: ['src/chart/changes/*.ts'], tests: '^../chart/(changes|change-check|rebase|edits|clear|examination|relations|treatments|misfits)\\.' },
  edits: { mutate: ['src/chart/edits/*.ts'], tests: '^../chart/(edits|clear|examination|relations|treatments|clinical-detail|pressure|misfits)\\.' },
  marks: { mutate: ['src/chart/*.ts', '!src/chart/{terms,version,serialise-chart}.ts'], tests: '^../chart/(?!parse-(?!sense)|read-json|schema|generated|terms|shape|problems|fixtures|types|changes|rebase|edits|later-version)' },
  drawings: { mutate: ['src/anatomy/{views,figure,packed,pen,shapes,drawing,art,polygons,zones}.ts'], tests: '^../anatomy/(zones|art|drawing|drawn|landmarks|sides|tiling|without|left|contains)', everyTest: true },
  carrying: { mutate: ['src/anatomy/{correspondence,meshes,landmarks}.ts'], tests: '^../anatomy/(correspondence|stored|landmarks)', everyTest: true },
  places: { mutate: ['src/anatomy/{places,spot,skin}.ts'], tests: '^../anatomy/(nearest|spot|skin|stored)', everyTest: true },
  walk: { mutate: ['src/anatomy/{walk,neighbours}.ts'], tests: '^../anatomy/(walk|neighbours)', everyTest: true },
};

/** The rooms that are measured, and their parts. */
export const rooms = { geometry: ['geometry'], anatomy: ['drawings', 'carrying', 'places', 'walk'], chart: ['changes', 'edits', 'marks', 'reading', 'shape', 'sense', 'schema'] };
