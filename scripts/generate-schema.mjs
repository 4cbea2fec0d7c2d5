// Writes assets/schema.json, the published JSON Schema, from the Valibot schema in src/chart/schema.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

// Node cannot read TypeScript before version 22; Vite is here anyway.
const { module } = await runnerImport(fileURLToPath(new URL('schema/to-schema-file.ts', import.meta.url)), {
  configFile: false,
  logLevel: 'error',
});
writeFileSync(new URL('../assets/schema.json', import.meta.url), module.toSchemaFile());
