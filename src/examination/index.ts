export { PostureExamination } from './PostureExamination.js';
export { PostureLayer } from './PostureLayer.js';
export type { PostureExaminationProps, SensationFieldsProps, SensoryExaminationProps } from './props.js';
export { SensationFields } from './SensationFields.js';
export { SensationLayer } from './SensationLayer.js';
export { SensoryExamination } from './SensoryExamination.js';
