/** The codes of LOINC that are used, with their names in LOINC. Sources in assets/codes/loinc.json. */
export const loincCodes = {
  panel: ['97339-6', 'Pain severity and Body site panel'],
  symptom: ['75325-1', 'Symptom'],
  symptomAbsent: ['111551-8', 'Symptom absent'],
  intensity: ['72514-3', 'Pain severity - 0-10 verbal numeric rating [Score] - Reported'],
  quality: ['56823-8', 'Problem quality or description'],
  course: ['89261-2', 'Clinical course'],
  trend: ['89253-9', 'Trend'],
} as const;
