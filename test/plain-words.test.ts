import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';

// CONTRIBUTING has the whole list of words. Here are those that a machine can find: words and phrases that readers of the docs, the messages and
// the code do not know in this meaning, or would not use.

/** What not to write, and what to write instead. */
const privateWords: readonly (readonly [pattern: RegExp, instead: string])[] = [
  [/\bdoors?\b/i, 'entry point'],
  [/\bside doors?\b/i, 'exception'],
  [/\bthe face\b/i, 'components, interface'],
  [/\bmend(s|ed|ing)?\b/i, 'repair, normalise'],
  [/\bwhoever\b/i, 'the user, the caller, anyone who'],
  [/\bnobody\b/i, 'no one, nothing, or the passive voice'],
  [/\banew\b/i, 'again, new'],
  [/\b(is|are|was|were|be|been|being) told\b/i, 'reported, shown, announced'],
  [/\bstands? in (?!for\b)/i, 'is in, contains'],
  [/\b(take|takes|took|taken|taking) back\b/i, 'undo, remove, retract'],
  [/\bLie\b/, 'view transform'],
  [/\bas (it|they) stands?\b/i, 'unchanged'],
  [/\b(that|which|what) (is|are) none\b/i, 'invalid, not a …'],
  [/\bof no use\b/i, 'invalid'],
  [/\blimbs? that (is|are) not there\b/i, 'absent limb'],
  [/\bnot known here\b/i, 'unknown'],
  [/\bbeside the body\b/i, 'outside the body'],
  [/\bapart by blanks\b/i, 'separated by spaces'],
  [/\bput right\b/i, 'correct'],
  [/\bin the clear\b/i, 'not encrypted'],
  [/\b(in|out)side of (?!the (leg|arm|thigh|knee|foot|ankle|elbow|wrist|hand)\b)/i, 'inside, outside'],
  [/\b(step|steps|stepped|stepping) aside\b/i, 'moved to avoid overlap'],
  [/\bmust be there once\b/i, 'duplicate'],
  [/\bone map a patient\b/i, 'one map per patient'],
  [/\bnot said\b/i, 'not recorded'],
  [/\bgo(es)? on without it\b/i, 'ignore'],
  [/\b(made|wrote|took) none\b/i, 'made it invalid'],
  [/\bput aside\b/i, 'moved to another key'],
  [/\b(that|which) is known here\b/i, 'known'],
  [/\bno (resource|rating|number|JSON|zone|chart) (of|that|which)\b/i, 'not a …'],
  [/\bapart by commas\b/i, 'separated by commas'],
  [/\bthat is asked of\b/i, 'requested'],
  [/\bfetched when it is (asked for|first)\b/i, 'loaded on first use'],
  [/\bon a server there is nothing yet\b/i, 'empty on a server'],
];

/** Where such a word is right: the file, the text of the line, and why. */
const allowed: readonly (readonly [file: RegExp, line: RegExp, why: string])[] = [
  [/^CONTRIBUTING\.md$/, /^\| .* \| .* \|$/, 'the word list itself'],
  [/^src\/(locales\/(en-|area-names|zone-names)|anatomy\/drawing\.ts)/, /the face/, 'the part of the body'],
  [/^test\/plain-words\.test\.ts$/, /./, 'the words that this test looks for'],
  [/^test\/components\/options\.test\.tsx$/, /'Take back'/, 'a label of a host'],
  [/^test\/(chart\/fixtures|last-time\/say|store\/store)\.test\.ts$/, /'nobody'/, 'an unknown author or id'],
  [/^examples\/clinic\/test\/refusals\.test\.mjs$/, /'Nobody'/, 'the name of an account'],
];

/** Recordings of what other programs say, and what packages install. */
const notOurs = /\/generated\/|\/node_modules\/|^test\/screen-reader\/.*\.md$|^test\/examples\/.*\/dist\//;

const filesIn = (folder: string): string[] => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file.replaceAll('\\', '/')}`);
const files = ['README.md', 'CONTRIBUTING.md', ...['src', 'stories', 'test', 'examples', 'scripts', 'bench', '.ci'].flatMap(filesIn)]
  .filter((file) => /\.(tsx?|m?js|mts|css|mdx?)$/.test(file) && !notOurs.test(file))
  // Generated files take their words from assets; the other languages have their own.
  .filter((file) => !/src\/locales\/(de|fr|es|pt-br|zh-hans|ar)\b/.test(file));

const findings = (text: string): string[] => privateWords.flatMap(([pattern, instead]) => (pattern.test(text) ? [`“${pattern.exec(text)?.[0]}”: write ${instead}`] : []));

test('the list finds what it is for', () => {
  expect(files.length).toBeGreaterThan(1000);
  expect(findings('Each is a door of its own, whoever opens it.')).toEqual(['“door”: write entry point', '“whoever”: write the user, the caller, anyone who']);
  expect(findings('Each has a separate entry point.')).toEqual([]);
});

test('docs, messages and code use plain words', () => {
  const found = files.flatMap((file) =>
    readFileSync(file, 'utf8').split('\n').flatMap((line, i) => (allowed.some(([of, text]) => of.test(file) && text.test(line)) ? [] : findings(line).map((finding) => `${file}:${i + 1} ${finding}`))),
  );
  expect(found).toEqual([]);
});
