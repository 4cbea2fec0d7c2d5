import type { CompareMessages } from '../compare-messages.js';

/** Two charts on one figure, and many, in Brazilian Portuguese. */
export const compare: CompareMessages = {
  heading: 'Comparação',
  before: 'Antes',
  after: 'Depois',
  groups: { appeared: 'Novo', gone: 'Desapareceu', worse: 'Mais forte', better: 'Menos forte', same: 'Como antes', unrated: 'Sem nota em ambos' },
  only: (who) => `Só em: ${who}`,
  higher: (who) => `Nota mais alta em: ${who}`,
  bothSame: 'Mesma nota',
  bothUnrated: 'Sem nota em ambos',
  fromTo: (first, second) => `de ${first} para ${second}`,
  hollow: (which) => `Vazado, tracejado: ${which}`,
  filled: (which) => `Preenchido: ${which}`,
  nothing: 'Nenhum dos dois mapas tem marcas.',
  overlap: {
    heading: 'Sobreposição',
    both: 'Em ambos',
    zones: 'Zonas',
    areas: 'Áreas desenhadas, parte do corpo desenhado',
    jaccard: 'Jaccard',
    dice: 'Dice',
    meaning: 'Jaccard: o que é comum dividido por tudo o que há em um ou outro; Dice: o dobro do comum dividido pela soma. 0: nada em comum, 1: tudo.',
    restraint: 'Dois desenhos da mesma pessoa no mesmo dia raramente coincidem por inteiro. Pequenas mudanças de lugar dizem pouco.',
  },
  frequency: {
    heading: 'Com que frequência é marcado',
    charts: (charts) => (charts === 1 ? '1 mapa' : `${charts} mapas`),
    zones: 'Zonas mais marcadas',
    count: 'Mapas',
    share: 'Proporção',
    orMore: (percent) => `${percent} ou mais`,
    smoothed: 'Proporções em cada ponto, suavizadas, o que rebaixa picos isolados. A tabela conta todo mapa que toca uma zona: suas proporções são exatas, e maiores.',
    nothing: 'Nenhum mapa foi contado ainda.',
  },
};
