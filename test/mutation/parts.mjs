/**
 * What is changed, and which test files must notice: a room's own. The schema of charts apart from the rest, as it is compared as a
 * whole with the one that is published. `all`: every test for every change, where drawings are worked out once and kept, so that they
 * look covered by whichever test came first.
 */
export const parts = {
  geometry: { mutate: ['src/geometry/*.ts'], tests: '^../geometry/' },
  schema: { mutate: ['scripts/schema/chart/**/*.ts', 'src/chart/{terms,version}.ts'], tests: '^../chart/(schema|problems|parse-sense|parse-version|later-version|round-trip|clinical-detail|treatments)\\.' },
  parse: { mutate: ['src/chart/parse/*.ts', 'src/chart/serialise-chart.ts'], tests: '^../chart/(parse-(?!broken)|read-json|problems|round-trip|shape|treatments|relations|examination|later-version)\\b' },
  edits: { mutate: ['src/chart/*.ts', 'src/chart/{changes,edits}/*.ts', '!src/chart/{terms,version,serialise-chart}.ts'], tests: '^../chart/(?!parse-(?!sense)|read-json|schema|shape|problems|fixtures|types)' },
  drawings: { mutate: ['src/anatomy/{views,figure,packed,pen,shapes,drawing,art,polygons,zones}.ts'], tests: '^../anatomy/(zones|art|drawing|drawn|landmarks|sides|tiling|without|left|contains)', coverage: 'all' },
  carrying: { mutate: ['src/anatomy/{correspondence,meshes,landmarks}.ts'], tests: '^../anatomy/(correspondence|stored|landmarks|trigger)', coverage: 'all' },
  places: { mutate: ['src/anatomy/{places,spot,skin}.ts'], tests: '^../anatomy/(nearest|spot|skin|stored)', coverage: 'all' },
  walk: { mutate: ['src/anatomy/{walk,neighbours}.ts'], tests: '^../anatomy/(walk|neighbours)', coverage: 'all' },
};

/** The rooms that are measured, and their parts. */
export const rooms = { geometry: ['geometry'], anatomy: ['drawings', 'carrying', 'places', 'walk'], chart: ['edits', 'parse', 'schema'] };
