/** The known error of a number, with its source. */
export interface KnownError {
  /** What was measured, in English. */
  readonly what: string;
  /** The size of the error, in the unit that `what` names. */
  readonly value: number;
  /** The publication. */
  readonly source: string;
}

const leoni2013 = 'Leoni D, Falla D, Egloff M, Faccendini S, Barbero M. A study to explore the reliability of pain drawings using a novel method to define pain extent and pain location. 3° Congresso Nazionale SIF, Naples 2013, https://repository.supsi.ch/2403/.';

/** How much two visits may differ although nothing has changed. Numbers shown with it describe what was recorded, not what it means. */
export const knownErrors = {
  /** Between two ratings on the numeric rating scale: the smallest change that exceeds the error, in points. */
  intensity: {
    what: 'Minimal detectable change of a rating from 0 to 10, in points; 1,232 inpatients with specific back pain.',
    value: 1.77,
    source: 'Clinical Relevance of Changes in Pain Intensity in Patients with Specific Back Pain. Z Orthop Unfall 2022;160:213-221, doi:10.1055/a-1304-3677.',
  },
  /** For a place: the overlap (Jaccard) of two drawings of the same pain a minute apart. */
  place: { what: 'Mean overlap (Jaccard, SD 0.18) of two drawings of the same pain a minute apart; 52 patients.', value: 0.62, source: leoni2013 },
  /** For an extent: as a share of it. */
  extent: {
    what: 'Limits of agreement of the extent of two drawings of the same pain a minute apart, as a share of it: ± 0.4; 52 patients.',
    value: 0.4,
    source: `${leoni2013} Limits of -2,710 and 1,960 pixels about the mean difference, at mean extents of 5,888 and 6,261 pixels.`,
  },
} as const satisfies Readonly<Record<string, KnownError>>;

/** A published band of change, reached by a change of so many points, or by a share of the first rating. */
export interface Band {
  /** The source's name for it. */
  readonly name: string;
  /** Reached by a change of this many points (0 to 10). */
  readonly points?: number;
  /** Reached by a change of this share of the first rating, 0 to 1. */
  readonly share?: number;
}

/** Bands from the largest to the smallest, with their source. A host chooses one; none is used by default. */
export interface Threshold {
  /** The publication. */
  readonly source: string;
  /** From the largest change to the smallest. */
  readonly bands: readonly Band[];
}

/** Published bands for the numeric rating scale. There is no single minimal important difference: it depends on the first rating and on the comparison. */
export const thresholds = {
  salaffi2004: {
    source: 'Salaffi et al. Eur J Pain 2004;8:283-291: 825 patients with chronic musculoskeletal pain, patient’s global impression of change.',
    bands: [
      { name: 'much better', points: 2, share: 0.33 },
      { name: 'slightly better', points: 1, share: 0.15 },
    ],
  },
  immpact2008: {
    source: 'Dworkin et al. (IMMPACT). J Pain 2008;9:105-121.',
    bands: [
      { name: 'substantial', share: 0.5 },
      { name: 'moderate', share: 0.3 },
      { name: 'minimal', share: 0.1 },
    ],
  },
} as const satisfies Readonly<Record<string, Threshold>>;

/** The largest band that a change reaches, in either direction; undefined below all of them, and for a share of 0. */
export function bandOf({ bands }: Threshold, before: number, after: number): Band | undefined {
  const far = Math.abs(after - before);
  return bands.find(({ points, share }) => (points !== undefined && far >= points) || (share !== undefined && before > 0 && far / before >= share - 1e-9));
}
