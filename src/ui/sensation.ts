import type { ReactNode } from 'react';
import type { Mark } from '../chart/index.js';

/** A mark that a person feels. */
export type Sensation = Exclude<Mark, { kind: 'caution' }>;

/** Who fills it in: a patient (intensity, qualities, a note), or a clinician (everything). */
export type InspectorForm = 'patient' | 'clinician';

/** Which groups a clinician has folded or opened, by name; kept from mark to mark. */
export type Folds = Map<string, boolean>;

export interface GroupsProps {
  readonly mark: Mark;
  readonly folds: Folds;
  /** Shown instead of the groups if they fail to load. */
  readonly children?: ReactNode;
}

/** A group of sensation fields. */
export interface SensationGroupProps {
  readonly mark: Sensation;
  readonly folds: Folds;
}
