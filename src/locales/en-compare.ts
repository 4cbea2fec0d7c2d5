import type { CompareMessages } from './compare-messages.js';

/** Two charts on one figure, and many, in English. */
export const compare: CompareMessages = {
  heading: 'Comparison',
  before: 'Before',
  after: 'After',
  groups: { appeared: 'New', gone: 'Gone', worse: 'Worse', better: 'Better', same: 'As before', unrated: 'Not rated in both' },
  only: (who) => `Only in: ${who}`,
  higher: (who) => `Rated higher in: ${who}`,
  bothSame: 'Rated the same',
  bothUnrated: 'Not rated in both',
  fromTo: (first, second) => `from ${first} to ${second}`,
  hollow: (which) => `Hollow, dashed: ${which}`,
  filled: (which) => `Filled: ${which}`,
  nothing: 'Neither chart has a mark.',
  overlap: {
    heading: 'Overlap',
    both: 'In both',
    zones: 'Zones',
    areas: 'Drawn areas, share of the drawn body',
    jaccard: 'Jaccard',
    dice: 'Dice',
    meaning: 'Jaccard is what both have by what either has; Dice is twice what both have by the sum of the two. 0: nothing in common, 1: all.',
    restraint: 'Two drawings of one day by the same person seldom match fully. Small changes of place say little.',
  },
  frequency: {
    heading: 'How often it is marked',
    charts: (charts) => (charts === 1 ? '1 chart' : `${charts} charts`),
    zones: 'Most marked zones',
    count: 'Charts',
    share: 'Share',
    orMore: (percent) => `${percent} or more`,
    smoothed: 'Shares of the charts at each spot, smoothed, which lowers single peaks. The table counts every chart that touches a zone: its shares are exact, and larger.',
    nothing: 'No chart has been counted yet.',
  },
};
