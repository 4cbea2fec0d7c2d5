// Writes, from the Valibot schema in scripts/schema, the published JSON Schemas (assets/schema.json and the others beside it) and the tables used to
// check documents.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

// Node before version 22 cannot read TypeScript; Vite is installed anyway.
const load = async (path) => (await runnerImport(fileURLToPath(new URL(path, import.meta.url)), { configFile: false, logLevel: 'error' })).module;
const [{ toSchemaFile, toEpisodeSchemaFile, toQuestionnaireSchemaFile, toAnswersSchemaFile, toSensationSchemaFile }, { toChartShapeFile, toAtlasShapeFile, toEpisodeShapeFile, toIntakeShapeFile, toSensationShapeFile }] = [await load('schema/to-schema-file.ts'), await load('schema/to-shape-file.ts')];
const write = (path, text) => writeFileSync(new URL(`../${path}`, import.meta.url), text);
for (const room of ['chart', 'episode', 'intake', 'sensation']) mkdirSync(new URL(`../src/${room}/generated`, import.meta.url), { recursive: true });
write('assets/schema.json', toSchemaFile());
write('src/chart/generated/shape.ts', toChartShapeFile());
write('src/atlas/generated/shape.ts', toAtlasShapeFile());
write('assets/episode-schema.json', toEpisodeSchemaFile());
write('src/episode/generated/shape.ts', toEpisodeShapeFile());
write('assets/questionnaire-schema.json', toQuestionnaireSchemaFile());
write('assets/answers-schema.json', toAnswersSchemaFile());
write('src/intake/generated/shape.ts', toIntakeShapeFile());
write('assets/sensation-schema.json', toSensationSchemaFile());
write('src/sensation/generated/shape.ts', toSensationShapeFile());
