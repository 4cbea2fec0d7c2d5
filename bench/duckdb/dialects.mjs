// What parsers of other engines say about a statement: nothing if they accept it.
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

const require = createRequire(import.meta.url);
const { Parser } = require('node-sql-parser');

/** dt-sql-parser imports folders, which Node accepts only from one bundled file. */
function sparkParser() {
  const stdin = { contents: "export { SparkSQL } from 'dt-sql-parser/dist/parser/spark';", resolveDir: fileURLToPath(new URL('.', import.meta.url)) };
  const [{ text }] = buildSync({ stdin, bundle: true, write: false, format: 'cjs', platform: 'node' }).outputFiles;
  const module = { exports: {} };
  // oxlint-disable-next-line no-new-func -- the package, bundled
  new Function('module', 'exports', 'require', text)(module, module.exports, require);
  return new module.exports.SparkSQL();
}

const spark = sparkParser();

/** By the grammar of Apache Spark. */
export const problemsInSpark = (statement) => spark.validate(statement).map(({ message, startLine }) => `line ${startLine}: ${message}`);

export function problemsInBigQuery(statement) {
  try {
    new Parser().astify(statement, { database: 'BigQuery' });
    return [];
  } catch (error) {
    return [error.message];
  }
}
