import type { CompareMessages } from '../compare-messages.js';

/** Two charts on one figure, and many, in Spanish. */
export const compare: CompareMessages = {
  heading: 'Comparación',
  before: 'Antes',
  after: 'Después',
  groups: { appeared: 'Nuevo', gone: 'Desaparecido', worse: 'Más fuerte', better: 'Menos fuerte', same: 'Como antes', unrated: 'Sin valorar en ambos' },
  only: (who) => `Solo en: ${who}`,
  higher: (who) => `Valorado más alto en: ${who}`,
  bothSame: 'Valorado igual',
  bothUnrated: 'Sin valorar en ambos',
  fromTo: (first, second) => `de ${first} a ${second}`,
  hollow: (which) => `Hueco, a trazos: ${which}`,
  filled: (which) => `Relleno: ${which}`,
  nothing: 'Ninguno de los dos esquemas tiene marcas.',
  overlap: {
    heading: 'Coincidencia',
    both: 'En ambos',
    zones: 'Zonas',
    areas: 'Áreas dibujadas, parte del cuerpo dibujado',
    jaccard: 'Jaccard',
    dice: 'Dice',
    meaning: 'Jaccard: lo común dividido por todo lo que hay en uno u otro; Dice: el doble de lo común dividido por la suma. 0: nada en común, 1: todo.',
    restraint: 'Dos dibujos de la misma persona en un mismo día rara vez coinciden del todo. Los cambios pequeños de lugar dicen poco.',
  },
  frequency: {
    heading: 'Con qué frecuencia se marca',
    charts: (charts) => (charts === 1 ? '1 esquema' : `${charts} esquemas`),
    zones: 'Zonas más marcadas',
    count: 'Esquemas',
    share: 'Proporción',
    orMore: (percent) => `${percent} o más`,
    smoothed: 'Proporciones en cada punto, suavizadas, lo que rebaja los picos aislados. La tabla cuenta todo esquema que toca una zona: sus proporciones son exactas, y mayores.',
    nothing: 'Aún no se ha contado ningún esquema.',
  },
};
