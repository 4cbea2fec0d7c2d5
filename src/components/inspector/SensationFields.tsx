'use client';
import { ClinicianFields } from './ClinicianFields.js';
import { IntensityScale } from './IntensityScale.js';
import { QualityField } from './QualityField.js';
import type { Folds, InspectorForm, Sensation } from './sensation.js';

export interface SensationFieldsProps {
  readonly mark: Sensation;
  readonly form: InspectorForm;
  readonly folds: Folds;
}

/** What is felt: the patient's fields, or the clinician's. */
export function SensationFields({ mark, form, folds }: SensationFieldsProps) {
  const patient = <QualityField mark={mark} />;
  return (
    <>
      <IntensityScale mark={mark} />
      {form === 'patient' ? (
        patient
      ) : (
        <ClinicianFields mark={mark} folds={folds}>
          {patient}
        </ClinicianFields>
      )}
    </>
  );
}
