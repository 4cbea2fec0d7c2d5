import type { EpisodeMessages } from '../episode-messages.js';

/** The course of an episode in Spanish. */
export const episode: EpisodeMessages = {
  heading: 'Evolución de las molestias',
  visits: (count) => count === 1 ? '1 visita' : `${count} visitas`,
  complaint: (name, ratings, visits, treated) => `${name}: ${ratings.join(', ')} en ${visits === 1 ? '1 visita' : `${visits} visitas`}${treated === 0 ? '' : treated === 1 ? ', tratado una vez' : `, tratado ${treated} veces`}.`,
  states: { unrated: 'sin valorar', gone: 'ya no está', unmentioned: 'sin mencionar' },
  limbs: { arm: { left: 'brazo izquierdo', right: 'brazo derecho' }, leg: { left: 'pierna izquierda', right: 'pierna derecha' } },
  moved: (limb, before, after) => `Parte marcada más alejada (${limb}): antes ${before}, ahora ${after}.`,
  stayed: (limb, after) => `Parte marcada más alejada (${limb}), sin cambios: ${after}.`,
  free: (limb, before) => `Ya no hay nada marcado (${limb}); antes: ${before}.`,
  errors: {
    intensity: (points) => `Valoraciones: los cambios de menos de ${points} puntos pueden ser casuales.`,
    place: (percent) => `Lugares: dos dibujos del mismo dolor con un minuto de diferencia comparten el ${percent} % de su superficie.`,
    extent: (percent) => `Extensión: dos dibujos del mismo dolor con un minuto de diferencia varían hasta un ${percent} %.`,
  },
  labels: {
    timeline: 'Evolución',
    play: 'Reproducir',
    pause: 'Pausar',
    previousVisit: 'Visita anterior',
    nextVisit: 'Visita siguiente',
    speed: 'Velocidad',
    visit: 'Visita',
    date: 'Fecha',
    treated: 'tratado',
    compare: 'Comparar',
    compareWith: 'con',
    table: 'Como tabla',
    lastTime: 'La última vez',
    allAsLastTime: 'Todo como la última vez',
    stillFree: 'Siguen sin dolor',
    status: 'En comparación con la última vez',
    notSaid: 'No consta',
  },
};
