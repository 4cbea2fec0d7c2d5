import type { EpisodeMessages } from './episode-messages.js';

/** The course of an episode in English. */
export const episode: EpisodeMessages = {
  heading: 'Course of the complaints',
  visits: (count) => count === 1 ? '1 visit' : `${count} visits`,
  complaint: (name, ratings, visits, treated) => `${name}: ${ratings.join(', ')} over ${visits === 1 ? '1 visit' : `${visits} visits`}${treated === 0 ? '' : treated === 1 ? ', treated once' : `, treated ${treated} times`}.`,
  states: { unrated: 'not rated', gone: 'gone', unmentioned: 'not mentioned' },
  limbs: { arm: { left: 'left arm', right: 'right arm' }, leg: { left: 'left leg', right: 'right leg' } },
  moved: (limb, before, after) => `The furthest marked part of the ${limb} moved from ${before} to ${after}.`,
  stayed: (limb, after) => `The furthest marked part of the ${limb} is the same: ${after}.`,
  free: (limb, before) => `Nothing is marked on the ${limb} any more; the furthest marked part was ${before}.`,
  errors: {
    intensity: (points) => `Ratings: changes of less than ${points} points may be due to chance.`,
    place: (percent) => `Places: two drawings of the same pain a minute apart share ${percent} % of their area.`,
    extent: (percent) => `Extent: two drawings of the same pain a minute apart differ by up to ${percent} %.`,
  },
  labels: {
    timeline: 'Course',
    play: 'Play',
    pause: 'Pause',
    previousVisit: 'Previous visit',
    nextVisit: 'Next visit',
    speed: 'Speed',
    visit: 'Visit',
    date: 'Date',
    treated: 'treated',
    compare: 'Compare',
    compareWith: 'with',
    table: 'As a table',
    lastTime: 'Last time',
    allAsLastTime: 'All as last time',
    stillFree: 'Still free of pain',
    status: 'Compared with last time',
    notSaid: 'Not recorded',
  },
};
