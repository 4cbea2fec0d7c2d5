import { createContext, useContext } from 'react';
import type { ZoneId } from '../anatomy/index.js';
import type { Intake } from '../intake/index.js';
import type { IntakeMessages, Messages } from '../locales/index.js';

/** What the screens of one intake share. */
export interface IntakeContextValue {
  readonly intake: Intake;
  readonly words: IntakeMessages;
  readonly locale: Messages;
  /** The id of the question's heading, which names what answers it. */
  readonly questionId: string;
  readonly hiddenZones: ReadonlySet<ZoneId>;
}

export const IntakeContext = createContext<IntakeContextValue | null>(null);

export function useIntake(): IntakeContextValue {
  const value = useContext(IntakeContext);
  if (!value) throw new Error('palpate: use this part inside <GuidedIntake>.');
  return value;
}
