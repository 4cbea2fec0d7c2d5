'use client';
import { lazy, Suspense } from 'react';
import { useBodyMapContext } from '../context.js';
import { IntensityScale } from './IntensityScale.js';
import { QualityField } from './QualityField.js';
import type { Sensation } from './sensation.js';

/** Who fills it in: a patient (intensity, qualities, a note), or a clinician (everything). */
export type InspectorForm = 'patient' | 'clinician';

/** Which groups a clinician has folded or opened, by name; kept from mark to mark. */
export type Folds = Map<string, boolean>;

export interface GroupsProps {
  readonly mark: Sensation;
  readonly folds: Folds;
}

const ClinicianGroups = lazy(() =>
  import('./clinician/ClinicianGroups.js').then(
    (module) => ({ default: module.ClinicianGroups }),
    () => ({ default: NotLoaded }), // the network failed: that is no reason to take the map down
  ),
);

/** What is felt. The clinician's groups are fetched when they are first shown; until then the patient's fields stand there. */
export function SensationFields({ mark, form, folds }: GroupsProps & { readonly form: InspectorForm }) {
  const patient = <QualityField mark={mark} />;
  return (
    <>
      <IntensityScale mark={mark} />
      {form === 'patient' ? (
        patient
      ) : (
        <Suspense fallback={patient}>
          <ClinicianGroups mark={mark} folds={folds} />
        </Suspense>
      )}
    </>
  );
}

function NotLoaded({ mark }: GroupsProps) {
  const { messages } = useBodyMapContext();
  return (
    <>
      <QualityField mark={mark} />
      <p className="palpate-field palpate-small">{messages.clinician.notLoaded}</p>
    </>
  );
}
