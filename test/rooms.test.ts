import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { describe, expect, test } from 'vitest';

/** The rooms of src, each below what it may import. CONTRIBUTING.md says what lives in them; a new room is added here and there. */
const rooms = [
  'geometry',
  'anatomy',
  'figures', // doors to the drawings of anatomy
  'chart',
  'areas',
  'locales',
  'drawing',
  'describe',
  'store',
  'drafts',
  'atlas',
  'measures',
  'interchange',
  'components',
  'explorer',
  'compare',
  'element',
];

/** Doors besides `index.js`. */
const sideDoors: Readonly<Record<string, readonly string[]>> = {
  // Each is a drawing of its own, which only those pay for who import it.
  anatomy: ['female.js', 'male.js'],
  // How an untrusted document is checked: an atlas goes the same way as a chart.
  chart: ['parse/index.js'],
  // One module a language and a figure, so that only what is offered is loaded.
  figures: ['female.js', 'male.js'],
  locales: ['en.js', 'de.js', 'fr.js', 'es.js', 'pt-br.js', 'zh-hans.js', 'ar.js', 'anatomical.js'],
  // The formats do not share a door, so that nobody loads all of them; printing draws as the SVG does.
  interchange: ['scene/index.js', 'svg.js'],
};

/** Rooms that must run without a page and without React: a clinic's server uses them. */
const withoutReact = ['geometry', 'anatomy', 'figures', 'chart', 'areas', 'locales', 'drawing', 'describe', 'store', 'drafts', 'atlas', 'measures', 'interchange'];

interface Import {
  readonly file: string;
  readonly from: string;
  /** The room and the file in it; undefined for a package. */
  readonly room: string | undefined;
  readonly inside: string;
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(sep).join('/'))
  .filter((file) => /\.tsx?$/.test(file));

const roomOf = (file: string): string | undefined => (file.includes('/') ? file.slice(0, file.indexOf('/')) : undefined);

/** Static, type-only, re-exporting and dynamic imports of a file. */
function importsOf(file: string): Import[] {
  const source = readFileSync(join('src', file), 'utf8');
  return [...source.matchAll(/(?:\bfrom\s*|\bimport\s*\(\s*|^import\s+)'([^']+)'/gm)].map(([, from = '']) => {
    // Stylesheets lie beside the rooms.
    if (!from.startsWith('.') || /\.css(\?|$)/.test(from)) return { file, from, room: undefined, inside: '' };
    const target = posix.normalize(posix.join(dirname(file), from));
    const room = roomOf(target);
    return { file, from, room: room ?? target, inside: room ? relative(room, target).split(sep).join('/') : '' };
  });
}

const imports = files.flatMap(importsOf);
const told = (list: readonly Import[]) => list.map(({ file, from }) => `${file} imports ${from}`);

describe('imports run one way', () => {
  test('the imports are found', () => expect(imports.length).toBeGreaterThan(500));

  test('every folder of src is a room on the map', () => {
    const found = new Set(files.flatMap((file) => roomOf(file) ?? []));
    expect([...found].filter((room) => !rooms.includes(room))).toEqual([]);
  });

  test('a room imports only from rooms above it', () => {
    const wrong = imports.filter(({ file, room }) => {
      const own = roomOf(file);
      return own !== undefined && room !== undefined && room !== own && !(rooms.indexOf(room) !== -1 && rooms.indexOf(room) < rooms.indexOf(own));
    });
    expect(told(wrong)).toEqual([]);
  });

  test('and only by its door', () => {
    const wrong = imports.filter(({ file, room, inside }) => {
      const own = roomOf(file);
      return own !== undefined && room !== undefined && room !== own && inside !== 'index.js' && !sideDoors[room]?.includes(inside);
    });
    expect(told(wrong)).toEqual([]);
  });

  test('the rooms that a server uses know no React', () => {
    const wrong = imports.filter(({ file, from }) => withoutReact.includes(roomOf(file) ?? '') && /^(react|react-dom)(\/|$)/.test(from));
    expect(told(wrong)).toEqual([]);
  });

  test('nothing that is shipped imports a test, a story or a script', () => {
    expect(told(imports.filter(({ room }) => room?.startsWith('..')))).toEqual([]);
  });
});

test('CONTRIBUTING.md has every room', () => {
  const contributing = readFileSync('CONTRIBUTING.md', 'utf8');
  const found = new Set(files.flatMap((file) => roomOf(file) ?? []));
  expect([...found].filter((room) => !contributing.includes(`${room}/`))).toEqual([]);
});
