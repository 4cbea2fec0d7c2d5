/** The words of the timeline and the course of an episode, loaded with them. */
export interface EpisodeMessages {
  readonly heading: string;
  /** "3 visits" */
  readonly visits: (count: number) => string;
  /** "Left shoulder, top: 7, 5, 3 over 3 visits, treated 2 times." A missing rating is a word of `states`. */
  readonly complaint: (name: string, ratings: readonly string[], visits: number, treated: number) => string;
  /** Instead of a rating. `unmentioned`: nothing was recorded, which is different from `gone`. */
  readonly states: Readonly<Record<'unrated' | 'gone' | 'unmentioned', string>>;
  readonly limbs: Readonly<Record<'arm' | 'leg', { readonly left: string; readonly right: string }>>;
  /** The most distal marked part of a limb, at the first visit and at the last. */
  readonly moved: (limb: string, before: string, after: string) => string;
  readonly stayed: (limb: string, after: string) => string;
  readonly free: (limb: string, before: string) => string;
  /** The known error of these numbers. */
  readonly errors: {
    readonly intensity: (points: string) => string;
    readonly place: (percent: number) => string;
    readonly extent: (percent: number) => string;
  };
  readonly labels: Readonly<
    Record<
      | 'timeline' | 'play' | 'pause' | 'previousVisit' | 'nextVisit' | 'speed' | 'visit' | 'date' | 'treated' | 'compare' | 'compareWith' | 'table'
      // Marks of the last visit, on today's map.
      | 'lastTime' | 'allAsLastTime' | 'stillFree' | 'status' | 'notSaid',
      string
    >
  >;
}
