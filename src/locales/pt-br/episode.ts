import type { EpisodeMessages } from '../episode-messages.js';

/** The course of an episode in Brazilian Portuguese. */
export const episode: EpisodeMessages = {
  heading: 'Evolução das queixas',
  visits: (count) => count === 1 ? '1 consulta' : `${count} consultas`,
  complaint: (name, ratings, visits, treated) => `${name}: ${ratings.join(', ')} em ${visits === 1 ? '1 consulta' : `${visits} consultas`}${treated === 0 ? '' : treated === 1 ? ', tratada uma vez' : `, tratada ${treated} vezes`}.`,
  states: { unrated: 'sem nota', gone: 'desapareceu', unmentioned: 'não mencionada' },
  limbs: { arm: { left: 'braço esquerdo', right: 'braço direito' }, leg: { left: 'perna esquerda', right: 'perna direita' } },
  moved: (limb, before, after) => `Parte marcada mais distante (${limb}): antes ${before}, agora ${after}.`,
  stayed: (limb, after) => `Parte marcada mais distante (${limb}), sem mudança: ${after}.`,
  free: (limb, before) => `Nada mais marcado (${limb}); antes: ${before}.`,
  errors: {
    intensity: (points) => `Notas: mudanças de menos de ${points} pontos podem ser acaso.`,
    place: (percent) => `Lugares: dois desenhos da mesma dor com um minuto de diferença têm ${percent}% da área em comum.`,
    extent: (percent) => `Extensão: dois desenhos da mesma dor com um minuto de diferença variam até ${percent}%.`,
  },
  labels: {
    timeline: 'Evolução',
    play: 'Reproduzir',
    pause: 'Pausar',
    previousVisit: 'Consulta anterior',
    nextVisit: 'Próxima consulta',
    speed: 'Velocidade',
    visit: 'Consulta',
    date: 'Data',
    treated: 'tratada',
    compare: 'Comparar',
    compareWith: 'com',
    table: 'Como tabela',
    lastTime: 'Última vez',
    allAsLastTime: 'Tudo como da última vez',
    stillFree: 'Continuam sem dor',
    status: 'Em comparação com a última vez',
    notSaid: 'Não registrado',
  },
};
