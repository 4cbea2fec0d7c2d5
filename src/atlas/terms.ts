/** The regions of the body under which muscles are listed. */
export const bodyRegions = [
  'head-face', 'neck', 'shoulder', 'upper-arm', 'forearm', 'hand', 'chest', 'abdomen', 'upper-back', 'mid-back', 'low-back',
  'pelvis-hip', 'thigh-anterior', 'thigh-medial', 'thigh-posterior', 'lower-leg', 'foot',
] as const;
/** One of `bodyRegions`. */
export type BodyRegion = (typeof bodyRegions)[number];

/** How deep a muscle lies. */
export const depthsOfMuscle = ['superficial', 'intermediate', 'deep'] as const;
/** One of `depthsOfMuscle`. */
export type DepthOfMuscle = (typeof depthsOfMuscle)[number];

/** How a trigger point is reached. */
export const waysIn = ['external', 'intraoral', 'axillary', 'deep-palpation', 'intrapelvic'] as const;
/** One of `waysIn`. */
export type WayIn = (typeof waysIn)[number];

/** Whether the main referral area was read in a source, or recalled from textbook knowledge. */
export const confidences = ['verified', 'recalled'] as const;
/** One of `confidences`. */
export type Confidence = (typeof confidences)[number];

/** How well the referral area is sourced. */
export const verificationStrengths = ['strong', 'moderate', 'weak', 'none'] as const;
/** One of `verificationStrengths`. */
export type VerificationStrength = (typeof verificationStrengths)[number];

/** The side of a referral zone, relative to that of the trigger point. */
export const referralSides = ['same', 'opposite', 'both', 'midline'] as const;
/** One of `referralSides`. */
export type ReferralSide = (typeof referralSides)[number];
