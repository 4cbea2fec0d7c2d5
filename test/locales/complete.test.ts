import { beforeAll, describe, expect, it } from 'vitest';
import { leavesOf, locales, translations, wholeOf } from './all.js';
import { en } from '../../src/locales/en.js';
import { say } from './say.js';

/** Words that are the same in English: names of keys, units, and words that both languages have. */
const same: Readonly<Record<string, readonly string[]>> = {
  de: ['figures.neutral', 'sides.left.short', 'sides.right.short', 'session.labels.start', 'session.labels.pause', 'clinician.triggerStatuses.latent', 'print.name', 'summary.name'],
  fr: [
    'areaModes.zones',
    'cautionReasons.infection',
    'labels.absent',
    'labels.perspective',
    'labels.zone',
    'session.labels.pause',
    'session.labels.technique',
    'clinician.findings.absent',
    'clinician.triggerStatuses.latent',
  ],
  es: ['groups.abdomen', 'intake.labels.no'],
  'pt-BR': [],
  'zh-Hans': [],
  ar: [],
};
/** What every language writes alike: symbols of units, and what stands on keys. */
const everywhere = /^direction$|^areas\.colon$|^compare\.overlap\.(jaccard|dice)$|^(summary\.)?clinician\.pressureUnits\.|^help\.keys\.|^summary\.between$/;

const english: Record<string, unknown> = {};
beforeAll(async () => {
  Object.assign(english, await wholeOf(en));
});

describe.each(locales)('%s', (tag, messages) => {
  it('is a language that browsers know, written in its direction', () => {
    expect(Intl.getCanonicalLocales(tag)).toEqual([tag]);
    expect(messages.direction).toBe(tag === 'ar' ? 'rtl' : 'ltr');
  });

  it('says everything that English says, and nothing else', async () => {
    // What people call a pain is listed where a language is sure of it.
    const keys = (whole: object) => leavesOf(whole).map(([path]) => path).filter((path) => !path.startsWith('explorer.commonWords')).sort();
    expect(keys(await wholeOf(messages))).toEqual(keys(english));
  });

  it('has no empty word', async () => {
    const texts = leavesOf(await wholeOf(messages)).filter((leaf): leaf is [string, string] => typeof leaf[1] === 'string');
    const bad = texts.filter(([path, text]) => (text.trim() === '' && path !== 'summary.between') || /[{}]|undefined|\bTODO\b/.test(text));
    expect(bad).toEqual([]);
  });

  it('makes whole sentences of what it is given, for every count', async () => {
    const whole = await wholeOf(messages);
    const functions = leavesOf(whole).filter(([, value]) => typeof value === 'function').map(([path]) => path);
    for (const path of functions) {
      for (const said of say(path, whole)) {
        expect(said, path).toMatch(/\S/);
        expect(said, path).not.toMatch(/[{}]|undefined|NaN|\[object|  /);
      }
    }
  });
});

describe.each(translations)('%s', (tag, messages) => {
  it('leaves nothing in English', async () => {
    const own = new Map(leavesOf(await wholeOf(messages)));
    const alike = leavesOf(english).filter(([path, value]) => typeof value === 'string' && /\p{L}/u.test(value) && own.get(path) === value && !everywhere.test(path));
    // The summary has some of its words from the other groups.
    const paths = alike.map(([path]) => path.replace(/^summary\.(techniques|clinician)/, (_, group: string) => (group === 'clinician' ? group : 'session.techniques')));
    expect([...new Set(paths)].sort()).toEqual([...(same[tag] ?? [])].sort());
  });

  it('leaves no sentence in English', async () => {
    const whole = await wholeOf(messages);
    for (const [path, value] of leavesOf(english)) {
      if (typeof value !== 'function' || path === 'zoneName') continue;
      const inEnglish = say(path, english).filter((said) => /[a-z]{3}/i.test(said.replace(/Right knee|Ziel|\bmm\b|kPa|\bmin\b/g, '')));
      const own = say(path, whole);
      expect(own.filter((said) => inEnglish.includes(said)), path).toEqual([]);
    }
  });
});
