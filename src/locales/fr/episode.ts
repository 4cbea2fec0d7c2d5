import type { EpisodeMessages } from '../episode-messages.js';

/** The course of an episode in French. */
export const episode: EpisodeMessages = {
  heading: 'Évolution des plaintes',
  visits: (count) => count < 2 ? `${count} séance` : `${count} séances`,
  complaint: (name, ratings, visits, treated) => `${name}\u00A0: ${ratings.join(', ')} sur ${visits} ${visits < 2 ? 'séance' : 'séances'}${treated === 0 ? '' : `, traité ${treated} fois`}.`,
  states: { unrated: 'non évalué', gone: 'disparu', unmentioned: 'non mentionné' },
  limbs: { arm: { left: 'bras gauche', right: 'bras droit' }, leg: { left: 'jambe gauche', right: 'jambe droite' } },
  moved: (limb, before, after) => `Partie marquée la plus éloignée (${limb})\u00A0: d’abord ${before}, maintenant ${after}.`,
  stayed: (limb, after) => `Partie marquée la plus éloignée (${limb}), inchangée\u00A0: ${after}.`,
  free: (limb, before) => `Plus rien de marqué (${limb})\u00A0; avant\u00A0: ${before}.`,
  errors: {
    intensity: (points) => `Évaluations\u00A0: un écart de moins de ${points} points peut être dû au hasard.`,
    place: (percent) => `Lieux\u00A0: deux dessins de la même douleur à une minute d’intervalle ont ${percent}\u00A0% de leur surface en commun.`,
    extent: (percent) => `Étendue\u00A0: deux dessins de la même douleur à une minute d’intervalle diffèrent jusqu’à ${percent}\u00A0%.`,
  },
  labels: {
    timeline: 'Évolution',
    play: 'Lire',
    pause: 'Mettre en pause',
    previousVisit: 'Séance précédente',
    nextVisit: 'Séance suivante',
    speed: 'Vitesse',
    visit: 'Séance',
    date: 'Jour',
    treated: 'traité',
    compare: 'Comparer',
    compareWith: 'avec',
    table: 'En tableau',
    lastTime: 'La dernière fois',
    allAsLastTime: 'Tout comme la dernière fois',
    stillFree: 'Toujours sans douleur',
    status: 'Par rapport à la dernière fois',
    notSaid: 'Non renseigné',
  },
};
