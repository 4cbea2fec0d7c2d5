'use client';
import { LastTime } from '../LastTime.js';
import { ClinicianFields } from './ClinicianFields.js';
import { IntensityScale } from './IntensityScale.js';
import { type Folds, type InspectorForm, QualityField, type Sensation } from '../../ui/index.js';

export interface SensationFieldsProps {
  readonly mark: Sensation;
  readonly form: InspectorForm;
  readonly folds: Folds;
}

/** The sensation fields of the patient or clinician form. */
export function SensationFields({ mark, form, folds }: SensationFieldsProps) {
  const patient = <QualityField mark={mark} />;
  return (
    <>
      <IntensityScale mark={mark} />
      {form === 'patient' ? (
        <>
          <LastTime as="status" mark={mark} />
          {patient}
        </>
      ) : (
        <ClinicianFields mark={mark} folds={folds}>
          {patient}
        </ClinicianFields>
      )}
    </>
  );
}
