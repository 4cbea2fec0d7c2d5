import { useId } from 'react';
import { fieldSwatch, surestOf } from '../interchange/scene/index.js';
import type { ExaminationTerms } from '../locales/index.js';
import { weights, type ShownField } from '../sensation/index.js';
import { SceneView } from '../ui/index.js';

interface SheetFieldsProps {
  readonly fields: readonly ShownField[];
  readonly terms: ExaminationTerms;
}

/** The legend of the levels and nerves on the figures: what the patterns mean, each field with what is doubtful about it, and what the tables are worth. */
export function SheetFields({ fields, terms }: SheetFieldsProps) {
  const id = useId().replace(/\W/g, '');
  const used = weights.filter((weight) => fields.some(({ zones }) => zones[weight].length > 0));
  const isBuiltIn = fields.some((field) => field.isBuiltIn);
  return (
    <section className="palpate-sheet-fields" aria-label={terms.fields}>
      <h3>{terms.fields}</h3>
      <ul className="palpate-sheet-legend">
        {used.map((weight) => (
          <li key={weight}>
            <SceneView scene={fieldSwatch(weight, 0, `${id}${weight}`)} />
            {terms.weights[weight]}
          </li>
        ))}
      </ul>
      <ul className="palpate-sheet-fields-list">
        {fields.map((field, tone) => {
          const language = field.isBuiltIn ? ({ lang: 'en', dir: 'ltr' } as const) : {};
          return (
            <li key={`${field.sign} ${field.id}`}>
              <SceneView scene={fieldSwatch(surestOf(field), tone, `${id}${tone}`)} />
              <strong {...language}>{field.sign === field.name ? field.sign : `${field.sign} ${field.name}`}</strong> {field.doubt ? <span {...language}>{field.doubt}</span> : null}
            </li>
          );
        })}
      </ul>
      <p>
        {isBuiltIn ? <strong>{terms.caveats.draft}</strong> : null} {terms.caveats.levels}
      </p>
    </section>
  );
}
