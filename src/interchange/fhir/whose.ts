import type { JsonObject, JsonValue, Problem } from '../../chart/index.js';
import { at, isObject, itemsOf, textOf } from './elements.js';
import { typeOf, unnamed } from './people.js';
import { addressOf, follow, withoutVersion, type Entry, type Resolve } from './references.js';

// Identifies the patient: one person's pain must never get onto another's chart.

/** A person as a resource refers to them. */
export interface Named {
  readonly reference: JsonValue | undefined;
  readonly from: Entry;
}

export const subjectOf = (from: Entry): Named => ({ reference: at(from.resource, 'subject'), from });

/** All identities in a reference; references that share one mean the same person. Empty if it names no one. */
function keysOf({ reference, from }: Named, resolve: Resolve): string[] {
  const said = textOf(at(reference, 'reference'));
  const found = follow(reference, from, resolve);
  const keys = [...identifierKeys(at(reference, 'identifier')), ...itemsOf(at(found?.resource, 'identifier')).flatMap((each) => identifierKeys(each))];
  if (said?.startsWith('#')) keys.push(`${from.path}${said}`, ...likeness(found?.resource));
  else if (said) keys.push(found ? `at ${found.entry.path}` : `to ${absolute(said, from)}`);
  const display = textOf(at(reference, 'display'));
  return keys.length > 0 || display === undefined || display === unnamed.display ? keys : [`called ${display}`];
}

function identifierKeys(identifier: JsonValue | undefined): string[] {
  const value = textOf(at(identifier, 'value'));
  return value === undefined ? [] : [`id ${textOf(at(identifier, 'system')) ?? ''}|${value}`];
}

/** A contained person without an identifier is identified by all its fields; a name alone is not enough. */
function likeness(person: JsonObject | undefined): string[] {
  const [name, birthDate] = [at(person, 'name'), at(person, 'birthDate')];
  return name === undefined || birthDate === undefined ? [] : [`like ${JSON.stringify([name, birthDate])}`];
}

function absolute(reference: string, from: Entry): string {
  const address = addressOf(reference);
  return address ? `${address.base || (addressOf(from.url ?? '')?.base ?? '')}${address.name}` : withoutVersion(reference);
}

/** The least number of people named. `Patient/12` matches an absolute address that ends with it, if there is only one. */
export function countPeople(named: readonly Named[], resolve: Resolve): number {
  const people = named.map((each) => keysOf(each, resolve)).filter((keys) => keys.length > 0);
  const endsSo = absolutesByName(people.flat());
  const first = new Map<string, number>();
  const joined = people.map((_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (joined[root] !== root) root = joined[root] as number;
    joined[index] = root;
    return root;
  };
  people.forEach((keys, index) => {
    for (const key of keys.flatMap((each) => [each, ...onlyOne(endsSo.get(each))])) {
      const other = first.get(key);
      if (other === undefined) first.set(key, index);
      else joined[rootOf(other)] = rootOf(index);
    }
  });
  return joined.filter((root, index) => root === index).length;
}

/** Absolute references by the relative one that they end with. */
function absolutesByName(keys: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const key of keys) {
    const address = key.startsWith('to http') ? addressOf(key.slice(3)) : undefined;
    if (address) found.set(`to ${address.name}`, (found.get(`to ${address.name}`) ?? new Set()).add(key));
  }
  return found;
}

const onlyOne = (keys: ReadonlySet<string> | undefined): string[] => (keys?.size === 1 ? [...keys] : []);

export function personProblem(entries: readonly Entry[], resolve: Resolve): { readonly ok: false; readonly problems: readonly Problem[] } | undefined {
  const count = countPeople(entries.map(subjectOf), resolve);
  return count < 2 ? undefined : { ok: false, problems: [{ path: 'entry', message: `holds records of ${count} people, but a chart belongs to one.` }] };
}

/** Why a record may belong to someone other than a chart's patient; undefined if nothing suggests it. */
export function personObjection(entry: Entry, resolve: Resolve): string | undefined {
  const subject = at(entry.resource, 'subject');
  const type = textOf(at(subject, 'type')) ?? textOf(at(follow(subject, entry, resolve)?.resource, 'resourceType')) ?? typeOf(textOf(at(subject, 'reference')));
  if (type !== undefined && type !== 'Patient') return `Its subject is a ${type.slice(0, 40)}, but a chart belongs to one person.`;
  const strange = itemsOf(at(entry.resource, 'focus')).some((focus) => !isOfSubject(focus, entry, resolve));
  return strange ? 'Its focus is not its subject.' : undefined;
}

/** Something that a person has belongs to the person if its own subject does. */
const had: ReadonlySet<JsonValue | undefined> = new Set(['Condition', 'Procedure', 'BodyStructure']);

function isOfSubject(focus: JsonValue, from: Entry, resolve: Resolve): boolean {
  const subject = subjectOf(from);
  const found = follow(focus, from, resolve);
  if (found && had.has(at(found.resource, 'resourceType'))) {
    const owner = at(found.resource, 'subject') ?? at(found.resource, 'patient');
    return isObject(owner) ? isSamePerson(subject, { reference: owner, from: found.entry }, resolve) : found.entry === from;
  }
  return keysOf(subject, resolve).length > 0 && isSamePerson(subject, { reference: focus, from }, resolve);
}

export const isSamePerson = (a: Named, b: Named, resolve: Resolve): boolean =>
  keysOf(a, resolve).length > 0 && keysOf(b, resolve).length > 0 && countPeople([a, b], resolve) === 1;
