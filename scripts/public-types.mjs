// The public exports of every entry point and their docstrings, read from the sources. TypeScript 7 has no compiler API; API Extractor brings a
// version that has one.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const ts = createRequire(require.resolve('@microsoft/api-extractor'))('typescript');
const root = fileURLToPath(new URL('..', import.meta.url));

/** Entry points with declarations, by import path: `palpate/core` to `src/core.ts`. */
export function entryPoints() {
  const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return Object.entries(exports).flatMap(([path, { types }]) => {
    const file = /^\.\/dist\/(.+)\.d\.ts$/.exec(types ?? '')?.[1];
    return file && !file.endsWith('.css') ? [{ path: path.replace('.', 'palpate'), file: `src/${file}.ts` }] : [];
  });
}

/** Reads all entry points. It takes some seconds: do it once. */
export function readPublicTypes() {
  const { options } = ts.parseJsonConfigFileContent(ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile).config, ts.sys, root);
  const entries = entryPoints();
  const program = ts.createProgram(entries.map(({ file }) => join(root, file)), options);
  const checker = program.getTypeChecker();
  const exportsOf = ({ file }) => {
    const module = checker.getSymbolAtLocation(program.getSourceFile(join(root, file)));
    return checker.getExportsOfModule(module).map((symbol) => ({ name: symbol.name, symbol: symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol }));
  };
  const fileOf = (declaration) => relative(root, declaration.getSourceFile().fileName).replaceAll('\\', '/');
  const isOurs = (symbol) => (symbol.declarations ?? []).some((declaration) => fileOf(declaration).startsWith('src/'));
  const docOf = (symbol) => ts.displayPartsToString(symbol.getDocumentationComment(checker)).replace(/\s+/g, ' ').trim();
  const declared = (symbol) => symbol.declarations?.[0];

  /** Members written in our sources, inherited ones included. */
  const membersOf = (type) => (type.isUnion() ? type.types : [type]).flatMap((one) => (one.flags & ts.TypeFlags.Object || one.isIntersection() ? checker.getPropertiesOfType(one).filter(isOurs) : []));

  /** The type as the source has it, without `readonly`, `| undefined` and the parentheses that these need. */
  function typeText(symbol) {
    const inSource = declared(symbol)?.type?.getText();
    // `Props['as']` says nothing to a reader of a table.
    const written = inSource && !/\['/.test(inSource) ? inSource : checker.typeToString(checker.getNonNullableType(checker.getTypeOfSymbol(symbol))).replaceAll('"', "'");
    const text = written.replace(/\s+/g, ' ').replace(/\s*\|\s*undefined$/, '').replaceAll('readonly ', '').replace(/\((\w+\[\])\)/g, '$1');
    return closesAt(text) === text.length - 1 ? text.slice(1, -1) : text;
  }

  const describe = (symbol) => ({ name: symbol.name, type: typeText(symbol), isOptional: Boolean(symbol.flags & ts.SymbolFlags.Optional), doc: docOf(symbol) });

  /** The call signature of a component; undefined for anything else. */
  function renders(type) {
    const signature = (type.isUnion() ? type.types : [type]).flatMap((one) => one.getCallSignatures())[0];
    return signature && /\b(Element|ReactNode)\b/.test(checker.typeToString(signature.getReturnType())) ? signature : undefined;
  }

  /** `Toolbar: BodyMapToolbar` is documented where `BodyMapToolbar` is declared. */
  function original(part) {
    const declaration = declared(part);
    if (!declaration) return part;
    const value = ts.isShorthandPropertyAssignment(declaration) ? checker.getShorthandAssignmentValueSymbol(declaration) : checker.getSymbolAtLocation(declaration.initializer ?? declaration);
    return value && value.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(value) : (value ?? part);
  }

  function componentOf(path, name, symbol) {
    const signature = renders(checker.getTypeOfSymbol(symbol));
    if (!signature) return [];
    const [parameter] = signature.getParameters();
    const props = parameter && checker.getTypeOfSymbol(parameter);
    const takesAttributes = Boolean(props && checker.getPropertyOfType(props, 'onClick'));
    return [{ path, name, doc: docOf(original(symbol)), takesAttributes, props: props ? membersOf(props).map(describe) : [] }];
  }

  const components = entries.flatMap((entry) =>
    exportsOf(entry).flatMap(({ name, symbol }) => {
      if (!/^[A-Z]/.test(name) || !(symbol.flags & (ts.SymbolFlags.Variable | ts.SymbolFlags.Function))) return [];
      const parts = name === 'BodyMap' ? checker.getPropertiesOfType(checker.getTypeOfSymbol(symbol)).filter((part) => /^[A-Z]/.test(part.name) && isOurs(part)) : [];
      return [...componentOf(entry.path, name, symbol), ...parts.flatMap((part) => componentOf(entry.path, `${name}.${part.name}`, part))];
    }),
  );

  /** The members of a type that a file of the sources exports. */
  function membersIn(file, name) {
    const symbol = exportsOf({ file }).find((one) => one.name === name)?.symbol;
    if (!symbol) throw new Error(`${file} exports no type ${name}.`);
    return membersOf(checker.getDeclaredTypeOfSymbol(symbol)).map(describe);
  }

  /** `ok: true` and `kind: 'storage'` tell the members of a union apart: the union is documented. */
  const isDiscriminant = (declaration) => declaration.type && ts.isLiteralTypeNode(declaration.type);
  const isHidden = (declaration) => Boolean(ts.getCombinedModifierFlags(declaration) & (ts.ModifierFlags.Private | ts.ModifierFlags.Protected)) || declaration.name?.kind === ts.SyntaxKind.PrivateIdentifier;
  const placeOf = (declaration) => `${fileOf(declaration)}:${declaration.getSourceFile().getLineAndCharacterOfPosition(declaration.getStart()).line + 1}`;

  function undocumented() {
    const types = ts.SymbolFlags.Interface | ts.SymbolFlags.Class | ts.SymbolFlags.TypeAlias;
    const found = entries.flatMap(exportsOf).filter(({ symbol }) => isOurs(symbol)).flatMap(({ name, symbol }) => {
      const members = symbol.flags & types ? membersOf(checker.getDeclaredTypeOfSymbol(symbol)) : [];
      const bare = members.filter((member) => !docOf(member)).flatMap((member) => declared(member) ?? []).filter((at) => !isHidden(at) && !isDiscriminant(at));
      return [...(docOf(symbol) ? [] : [`${placeOf(declared(symbol))} ${name}`]), ...bare.map((at) => `${placeOf(at)} ${at.name?.getText()}`)];
    });
    return [...new Set(found)].sort();
  }

  return { components, membersIn, undocumented };
}

/** Index of the parenthesis that closes the one at the start; -1 if there is none. */
function closesAt(text) {
  if (!text.startsWith('(')) return -1;
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '(') depth++;
    if (text[i] === ')' && --depth === 0) return i;
  }
  return -1;
}
