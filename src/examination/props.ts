import type { HTMLAttributes } from 'react';
import type { Author, Word } from '../chart/index.js';

interface TablesProps {
  /** Your own tables: a document of the schema `palpate/sensation-schema.json`, or its JSON text. If it is invalid, its problems are shown instead. Create it once, outside rendering. Defaults to the built-in ones. */
  readonly tables?: unknown;
}
interface ObserverProps {
  /** Who examines. It is shown and can be changed. Defaults to the chart's `recordedBy`. */
  readonly observer?: Word<Author> | undefined;
}
type PartProps = Omit<HTMLAttributes<HTMLElement>, 'children'>;

/** Props of `SensationFields`. */
export interface SensationFieldsProps extends TablesProps, PartProps {}
/** Props of `SensoryExamination`. */
export interface SensoryExaminationProps extends TablesProps, ObserverProps, PartProps {}
/** Props of `PostureExamination`. */
export interface PostureExaminationProps extends ObserverProps, PartProps {}
