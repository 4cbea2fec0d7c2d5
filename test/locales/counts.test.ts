import { expect, test } from 'vitest';
import { ar } from '../../src/locales/ar.js';
import { de } from '../../src/locales/de.js';
import { en } from '../../src/locales/en.js';
import { es } from '../../src/locales/es.js';
import { fr } from '../../src/locales/fr.js';
import { ptBR } from '../../src/locales/pt-br.js';
import { zhHans } from '../../src/locales/zh-hans.js';

const counts = [0, 1, 2, 5, 11] as const;

test.each([
  [en, ['Removed 0 marks', 'Removed 1 mark', 'Removed 2 marks', 'Removed 5 marks', 'Removed 11 marks']],
  [de, ['0 Markierungen entfernt', '1 Markierung entfernt', '2 Markierungen entfernt', '5 Markierungen entfernt', '11 Markierungen entfernt']],
  [fr, ['0 repère supprimé', '1 repère supprimé', '2 repères supprimés', '5 repères supprimés', '11 repères supprimés']],
  [es, ['Se han quitado 0 marcas', 'Se ha quitado 1 marca', 'Se han quitado 2 marcas', 'Se han quitado 5 marcas', 'Se han quitado 11 marcas']],
  [ptBR, ['0 marcas removidas', '1 marca removida', '2 marcas removidas', '5 marcas removidas', '11 marcas removidas']],
  [zhHans, ['已移除 0 个标记', '已移除 1 个标记', '已移除 2 个标记', '已移除 5 个标记', '已移除 11 个标记']],
  [ar, ['حُذفت 0 علامة', 'حُذفت علامة واحدة', 'حُذفت علامتان', 'حُذفت 5 علامات', 'حُذفت 11 علامة']],
] as const)('counts as the language does: $language', ({ announce }, said) => {
  expect(counts.map((count) => announce.cleared(count))).toEqual(said);
});

test.each([en, de, fr, es, ptBR, zhHans, ar])('counts treatments and the marks of a summary: $language', async (messages) => {
  const [session, summary] = await Promise.all([messages.session(), messages.summary()]);
  for (const say of [session.announce.recorded, summary.count]) {
    const said = counts.map(say);
    expect(new Set(said).size).toBe(counts.length);
    // One and two of Arabic carry their number in the noun.
    counts.forEach((count, i) => messages === ar && (count === 1 || count === 2) ? expect(said[i]).not.toMatch(/\d/) : expect(said[i]).toContain(String(count)));
  }
});
