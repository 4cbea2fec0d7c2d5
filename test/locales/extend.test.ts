import { describe, expect, it, vi } from 'vitest';
import { describeChart } from '../../src/describe/index.js';
import { completeMessages, en, extendMessages, fetchWords, type Messages } from '../../src/locales/index.js';
import { de } from '../../src/locales/de.js';
import { createChart } from '../../src/chart/index.js';
import { expectConsole } from '../console.js';
import { leavesOf, locales, wholeOf } from './all.js';

/** A locale as an older version had it: without some of the words. */
function without(messages: Messages, ...paths: readonly string[]): Messages {
  const drop = (group: Record<string, unknown>, [key = '', ...rest]: readonly string[]): Record<string, unknown> => {
    const { [key]: word, ...others } = group;
    return rest.length > 0 ? { ...others, [key]: drop(word as Record<string, unknown>, rest) } : others;
  };
  return paths.reduce<Record<string, unknown>>((rest, path) => drop(rest, path.split('.')), { ...messages }) as unknown as Messages;
}

describe('a language with words of the host’s', () => {
  it('says those, and all others as before', async () => {
    const own = extendMessages(de, { labels: { undo: 'Zurücknehmen' }, hints: { noMarks: 'Tippen Sie.' }, intensityOf: (n) => `NRS ${n}` });
    expect(own).toMatchObject({ language: 'de', labels: { undo: 'Zurücknehmen', redo: de.labels.redo }, hints: { noMarks: 'Tippen Sie.' } });
    expect([own.intensityOf(7), own.zoneName('back.heel.left')]).toEqual(['NRS 7', de.zoneName('back.heel.left')]);
    expect(await wholeOf(own)).toEqual({ ...(await wholeOf(de)), labels: own.labels, hints: own.hints, intensityOf: own.intensityOf, session: await own.session() });
  });

  it('changes words that are fetched late, given as they are or fetched', async () => {
    const title = Object.keys(await en.help()).find((key) => key === 'title') ?? 'title';
    const own = extendMessages(en, { help: { [title]: 'Shortcuts' }, clinician: async () => ({ onset: 'Since when' }) });
    expect(await own.help()).toMatchObject({ ...(await en.help()), [title]: 'Shortcuts' });
    expect(await own.clinician()).toEqual({ ...(await en.clinician()), onset: 'Since when' });
    expect(own.session).toBe(en.session);
  });

  it('can be extended again, and leaves what it was made from as it is', () => {
    const before = JSON.stringify(en);
    const twice = extendMessages(extendMessages(en, { labels: { undo: 'Back' } }), { labels: { redo: 'Forth', undo: undefined } });
    expect(twice.labels).toMatchObject({ undo: 'Back', redo: 'Forth' });
    expect(JSON.stringify(en)).toBe(before);
  });
});

describe('a locale that is older than a word', () => {
  it('says it in English, and names what it lacks once', () => {
    expectConsole('error', /the locale “de” has no words for problems\.part-not-loaded, labels\.tryAgain, announce\.stepUndone, so they are English/);
    const error = vi.spyOn(console, 'error');
    const old = without(de, 'labels.tryAgain', 'problems.part-not-loaded', 'announce.stepUndone');
    const whole = completeMessages(old);
    expect(whole.labels).toEqual({ ...de.labels, tryAgain: en.labels.tryAgain });
    expect(whole.announce.stepUndone('x')).toBe(en.announce.stepUndone('x'));
    expect(completeMessages(old)).toBe(whole);
    completeMessages({ ...old });
    expect(error).toHaveBeenCalledTimes(1);
    error.mockRestore();
  });

  it('may lack whole groups, late ones too', async () => {
    expectConsole('error', /“fr-CA” has no words for compare, hints/);
    const old = without({ ...de, language: 'fr-CA' }, 'hints', 'compare');
    expect(extendMessages(old, {})).toMatchObject({ hints: en.hints });
    expect(await fetchWords(completeMessages(old), 'compare')).toEqual(await en.compare());
  });

  it('gets English for what lacks in a group that is fetched late', async () => {
    expectConsole('error', /“de” has no words for clinician\.courses\.constant, clinician\.onset/);
    const old: Messages = { ...de, clinician: async () => without((await de.clinician()) as never, 'onset', 'courses.constant') as never };
    const [words, english] = [await fetchWords(old, 'clinician'), await en.clinician()];
    expect([words.onset, words.courses.constant, words.courses.transient]).toEqual([english.onset, english.courses.constant, (await de.clinician()).courses.transient]);
  });

  it('tells a chart in sentences all the same', async () => {
    expectConsole('error', /“de” has no words for figures\.male/);
    expectConsole('error', /“de” has no words for summary\.count/);
    const words = without((await de.summary()) as never, 'count') as never;
    expect(describeChart(createChart(), { locale: without(de, 'figures.male'), words })).toMatch(/\S/);
  });
});

it.each(locales)('%s lacks nothing, and is used as it is', async (_, messages) => {
  expect(completeMessages(messages)).toBe(messages);
  for (const group of ['clinician', 'session', 'explorer', 'print', 'compare', 'help', 'summary'] as const) expect(await fetchWords(messages, group)).toBe(await messages[group]());
  expect(leavesOf(messages).length).toBeGreaterThan(100);
});
