'use client';
import { useState, type ComponentType } from 'react';
import type { Mark } from '../../chart/index.js';
import { CautionWarning, QualityField, useBodyMap, useSelectedMark, type Folds } from '../../ui/index.js';
import { CautionField } from './CautionField.js';
import { ClinicianFields as Groups } from './ClinicianFields.js';
import { IntensityScale } from './IntensityScale.js';
import { NoteField as Note } from './NoteField.js';
import { ComesFrom, FeltElsewhere } from './TieField.js';

/** Props of a field of the inspector. */
export interface MarkFieldProps {
  /** The mark to edit. Defaults to the selected mark. */
  readonly mark?: Mark | undefined;
}

type Kind = Mark['kind'];
type MarkOf<K extends Kind> = Extract<Mark, { kind: K }>;

/** A field of the given or selected mark; empty for other kinds of mark. */
function fieldOf<K extends Kind>(kinds: readonly K[], Field: ComponentType<{ readonly mark: MarkOf<K> }>): ComponentType<MarkFieldProps> {
  const fits = (mark: Mark | undefined): mark is MarkOf<K> => mark !== undefined && (kinds as readonly Kind[]).includes(mark.kind);
  return function MarkField({ mark: given }) {
    const selected = useSelectedMark();
    const chart = useBodyMap((state) => state.chart.id);
    const mark = given ?? selected;
    // Half-typed text of one mark or person must not get into the next.
    return fits(mark) ? <Field key={JSON.stringify([chart, mark.id])} mark={mark} /> : null;
  };
}

const felt = ['tenderness', 'referral'] as const;
const all = [...felt, 'caution'] as const;

/** How tender a point is, or how strong the pain in an area, 0 to 10: the numeric rating scale (NRS). */
export const IntensityField = /* @__PURE__ */ fieldOf(felt, IntensityScale);
/** Qualities of the pain, any number. */
export const QualitiesField = /* @__PURE__ */ fieldOf(felt, QualityField);
/** For a tender point: the areas where its pain is felt, with a button to mark another. */
export const FeltElsewhereField = /* @__PURE__ */ fieldOf(['tenderness'], ({ mark }) => <FeltElsewhere point={mark} />);
/** For an area where pain is felt: the tender points that it comes from; links can be added and removed. */
export const ComesFromField = /* @__PURE__ */ fieldOf(['referral'], ({ mark }) => <ComesFrom area={mark} />);
/** For a caution: the reason. */
export const CautionReasonField = /* @__PURE__ */ fieldOf(['caution'], CautionField);
/** The note. Read-only with `notes={false}`. */
export const NoteField = /* @__PURE__ */ fieldOf(all, Note);
/** A warning if the mark is inside a caution area; otherwise empty. */
export const CautionNotice = /* @__PURE__ */ fieldOf(felt, ({ mark }) => <CautionWarning markId={mark.id} />);
/** Everything that a clinician records beyond intensity, reason and note: all qualities and depth, trigger-point signs, threshold, onset and course, treatment. Loaded when first shown. */
export const ClinicianFields = /* @__PURE__ */ fieldOf(all, function ClinicianFields({ mark }: { readonly mark: Mark }) {
  const [folds] = useState<Folds>(() => new Map());
  return <Groups mark={mark} folds={folds} />;
});

