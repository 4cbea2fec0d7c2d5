import type { HTMLAttributes } from 'react';
import type { Author, Word } from '../chart/index.js';

interface TablesProps {
  /** Tables of the host's own: a document of the schema `palpate/sensation-schema.json`, or its JSON text. If it is invalid, its problems are shown instead. Create it once, outside rendering. Defaults to the built-in ones. */
  readonly tables?: unknown;
}
interface ObserverProps {
  /** Who examines, to begin with: it is shown, and can be changed. Defaults to the chart's `recordedBy`. */
  readonly observer?: Word<Author> | undefined;
}
type PartProps = Omit<HTMLAttributes<HTMLElement>, 'children'>;

/** Props of the levels and nerves: those of their element, and which tables they are from. */
export interface SensationFieldsProps extends TablesProps, PartProps {}
/** Props of the sensory examination: those of its element, who examines, and which tables say where. */
export interface SensoryExaminationProps extends TablesProps, ObserverProps, PartProps {}
/** Props of posture: those of its element, and who looks. */
export interface PostureExaminationProps extends ObserverProps, PartProps {}
