import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { describe, expect, test } from 'vitest';

/** The rooms of src, each below what it may import. CONTRIBUTING.md says what lives in them; a new room is added here and there. */
const pure = [
  'geometry',
  'anatomy',
  'figures', // entryPoints to the drawings of anatomy
  'chart',
  'areas',
  'locales',
  'drawing',
  'describe',
  'store',
  'drafts',
  'atlas',
  'measures',
  'sensation',
  'episode',
  'intake',
  'interchange',
];

/** The rooms of the React face, with the other rooms of it that each may import; pure rooms are open to all of them. */
const face: Readonly<Record<string, readonly string[]>> = {
  ui: [],
  treatment: ['ui'],
  clinician: ['ui', 'treatment'],
  session: ['ui', 'treatment'],
  help: ['ui'],
  summary: ['ui'],
  print: ['ui'],
  'last-time': ['ui'],
  interaction: ['ui', 'last-time'],
  stage: ['ui', 'interaction', 'last-time'],
  panels: ['ui', 'interaction', 'clinician', 'print', 'last-time'],
  map: ['ui', 'interaction', 'stage', 'panels', 'session', 'help', 'summary'],
  explorer: ['ui'],
  compare: ['ui'],
  examination: ['ui'],
  timeline: ['ui', 'compare'],
  guided: ['ui', 'map'],
  element: ['ui', 'map'],
};

const rooms = [...pure, ...Object.keys(face)];

/** Rooms that come when they are first used: the rooms of the map know them by their types, and behind an `import()`. */
const fetchedLate = ['clinician', 'session', 'help', 'summary', 'print', 'last-time'];

/** EntryPoints besides `index.js`. */
const sideDoors: Readonly<Record<string, readonly string[]>> = {
  // Each is a drawing of its own, which only those pay for who import it.
  anatomy: ['female.js', 'male.js'],
  // How an untrusted document is checked: an atlas goes the same way as a chart.
  chart: ['parse/index.js'],
  // How a text is kept under a key, also that of an intake.
  drafts: ['draft-file.js', 'storage.js'],
  // One module a language and a figure, so that only what is offered is loaded.
  figures: ['female.js', 'male.js'],
  locales: ['en.js', 'de.js', 'fr.js', 'es.js', 'pt-br.js', 'zh-hans.js', 'ar.js', 'anatomical.js'],
  // Types for the element, whose users may not have those of React.
  ui: ['stage-events.js'],
  // The formats do not share a entryPoint, so that no one loads all of them; printing draws as the SVG does.
  interchange: ['scene/index.js', 'timeline/index.js', 'svg.js'],
};

interface Import {
  readonly file: string;
  readonly from: string;
  readonly kind: 'value' | 'type' | 'late';
  /** What it names, from src on; undefined for a package and a stylesheet. */
  readonly target: string | undefined;
  /** The room of the target and the file in it. */
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
  return [...source.matchAll(/(?:^(import|export)( type)?\b[^'";]*?\bfrom\s*|\b(import)\s*\(\s*|^import\s+)'([^']+)'/gm)].map(([, , isType, isLate, from = '']) => {
    const kind = isType ? 'type' : isLate ? 'late' : 'value';
    // Stylesheets lie beside the rooms.
    if (!from.startsWith('.') || /\.css(\?|$)/.test(from)) return { file, from, kind, target: undefined, room: undefined, inside: '' };
    const target = posix.normalize(posix.join(dirname(file), from));
    const room = roomOf(target);
    return { file, from, kind, target, room: room ?? target, inside: room ? relative(room, target).split(sep).join('/') : '' };
  });
}

const imports = files.flatMap(importsOf);
const listed = (list: readonly Import[]) => list.map(({ file, from }) => `${file} imports ${from}`);
const leavesRoom = ({ file, room }: Import): boolean => roomOf(file) !== undefined && room !== undefined && room !== roomOf(file);

describe('imports run one way', () => {
  test('the imports are found', () => {
    expect(imports.length).toBeGreaterThan(500);
    expect(new Set(imports.map(({ kind }) => kind)).size).toBe(3);
    expect(imports.filter(({ target }) => target && !fileOf(target))).toEqual([]);
  });

  test('every folder of src is a room on the map', () => {
    const found = new Set(files.flatMap((file) => roomOf(file) ?? []));
    expect([...found].filter((room) => !rooms.includes(room))).toEqual([]);
  });

  test('a pure room imports only from rooms above it', () => {
    const mayImport = (own: string, room = '') => pure.includes(room) && pure.indexOf(room) < pure.indexOf(own);
    expect(listed(imports.filter((each) => leavesRoom(each) && pure.includes(roomOf(each.file)!) && !mayImport(roomOf(each.file)!, each.room)))).toEqual([]);
  });

  test('a folder of components imports pure folders and those that it is allowed', () => {
    const mayImport = (own: string, room = '') => pure.includes(room) || face[own]?.includes(room);
    expect(listed(imports.filter((each) => leavesRoom(each) && face[roomOf(each.file)!] && !mayImport(roomOf(each.file)!, each.room)))).toEqual([]);
  });

  test('and only by its entryPoint', () => {
    expect(listed(imports.filter((each) => leavesRoom(each) && each.inside !== 'index.js' && !sideDoors[each.room!]?.includes(each.inside)))).toEqual([]);
  });

  test('what a visit may never need is not loaded with the map', () => {
    expect(listed(imports.filter((each) => leavesRoom(each) && fetchedLate.includes(each.room!) && each.kind === 'value'))).toEqual([]);
  });

  test('an intake comes with an intake alone', () => {
    const may = ['guided', 'interchange'];
    expect(listed(imports.filter((each) => leavesRoom(each) && ['intake', 'guided'].includes(each.room!) && !may.includes(roomOf(each.file)!)))).toEqual([]);
  });

  test('the rooms that a server uses know no React', () => {
    expect(listed(imports.filter(({ file, from }) => pure.includes(roomOf(file) ?? '') && /^(react|react-dom)(\/|$)/.test(from)))).toEqual([]);
  });

  test('what is shipped imports no package that users do not install', () => {
    const { dependencies, peerDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, Record<string, string>>;
    const installed = Object.keys({ ...dependencies, ...peerDependencies });
    expect(installed).not.toContain('valibot');
    const packages = imports.filter(({ from, target }) => target === undefined && !from.startsWith('.'));
    expect(packages.length).toBeGreaterThan(20);
    expect(listed(packages.filter(({ from }) => !installed.some((name) => from === name || from.startsWith(`${name}/`))))).toEqual([]);
  });

  test('nothing that is shipped imports a test, a story or a script', () => {
    expect(listed(imports.filter(({ room }) => room?.startsWith('..')))).toEqual([]);
  });

  test('no file imports itself by way of others', () => {
    const graph = new Map(files.map((file) => [file, [] as string[]]));
    for (const { file, target } of imports) if (target) graph.get(file)?.push(fileOf(target) ?? target);
    expect(circlesIn(graph)).toEqual([]);
    expect(circlesIn(new Map([['a', ['b']], ['b', ['c']], ['c', ['b']]]))).toEqual(['b, c']);
  });
});

test('no file that people write has more than 300 lines', () => {
  const written = ['src', 'stories', 'test', 'bench', 'scripts', 'examples'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((file) => `${folder}/${file}`)
      .filter((file) => /\.(tsx?|mjs|css)$/.test(file) && !/\/(generated|node_modules|dist|\.next)\//.test(file)),
  );
  expect(written.length).toBeGreaterThan(1200);
  const lines = (file: string) => readFileSync(file, 'utf8').trimEnd().split('\n').length;
  expect(written.map((file) => ({ file, lines: lines(file) })).filter((each) => each.lines > 300)).toEqual([]);
});

test('CONTRIBUTING.md has every room', () => {
  const contributing = readFileSync('CONTRIBUTING.md', 'utf8');
  expect(rooms.filter((room) => !contributing.includes(`${room}/`))).toEqual([]);
});

/** The source of what an import names. */
function fileOf(target: string): string | undefined {
  const stem = target.replace(/\.js$/, '');
  return [`${stem}.ts`, `${stem}.tsx`, target].find((file) => existsSync(join('src', file)));
}

/** Groups of files of which each can be reached from each other (Tarjan's strongly connected components), of more than one file. */
function circlesIn(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const order = new Map<string, number>();
  const open: string[] = [];
  const circles: string[] = [];
  function visit(file: string): number {
    const at = order.size;
    order.set(file, at);
    open.push(file);
    let low = at;
    for (const next of graph.get(file) ?? []) {
      if (!order.has(next)) low = Math.min(low, visit(next));
      else if (open.includes(next)) low = Math.min(low, order.get(next)!);
    }
    if (low === at) {
      const group = open.splice(open.indexOf(file));
      if (group.length > 1 || graph.get(file)?.includes(file)) circles.push(group.sort().join(', '));
    }
    return low;
  }
  for (const file of graph.keys()) if (!order.has(file)) visit(file);
  return circles;
}
