/** Version of questionnaires and of answers that this package writes. */
export const intakeVersion = '1.0';
