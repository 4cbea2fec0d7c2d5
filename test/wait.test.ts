import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

test('no test waits only as long as Vitest does, which is a second', () => {
  const files = readdirSync('test', { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file) && !/^wait\./.test(file));
  expect(files.length).toBeGreaterThan(300);
  expect(files.filter((file) => /\bvi\.wait(For|Until)\(/.test(readFileSync(join('test', file), 'utf8')))).toEqual([]);
});
