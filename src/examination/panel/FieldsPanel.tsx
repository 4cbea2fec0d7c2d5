'use client';
import { forwardRef, useEffect, useId, useMemo, useState, type ComponentType } from 'react';
import { onEveryView } from '../../atlas/index.js';
import { bodySides } from '../../chart/index.js';
import { levelsAt, nervesAt, weights, zonesOf, type FieldZones, type SensationTables, type SensoryField } from '../../sensation/index.js';
import { Choice, useBodyMap, useBodyMapContext, useSelectedMark } from '../../ui/index.js';
import { examinationOf, useExamination, type ShownField } from '../examination-store.js';
import type { SensationFieldsProps } from '../props.js';
import { BadTables, Caveats, useTables, type PanelWords } from './shared.js';

/** Levels and nerves in one language. */
export function createFieldsPanel({ words, terms }: PanelWords): ComponentType<SensationFieldsProps> {
  return forwardRef<HTMLElement, SensationFieldsProps>(function FieldsPanel({ tables: own, className, ...rest }, ref) {
    const title = useId();
    const read = useTables(own);
    return (
      <section {...rest} ref={ref} aria-labelledby={title} className={className ? `palpate-examination ${className}` : 'palpate-examination'}>
        <h2 id={title} className="palpate-title">
          {words.labels.fields}
        </h2>
        {read.ok ? <Fields tables={read.tables} words={words} terms={terms} isBuiltIn={own === undefined} /> : <BadTables read={read} words={words} />}
      </section>
    );
  });
}

type Shown = 'left' | 'right' | 'both';

function Fields({ tables, words, terms, isBuiltIn }: PanelWords & { readonly tables: SensationTables; readonly isBuiltIn: boolean }) {
  const { store } = useBodyMapContext();
  const { labels } = words;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [side, setSide] = useState<Shown>('both');
  const groups = useMemo(
    () => [
      { name: labels.levels, fields: tables.levels.levels.map((field) => ({ key: `level ${field.id}`, sign: field.id, name: field.id, field: field as SensoryField })) },
      { name: labels.nerves, fields: tables.nerves.nerves.map((field, i) => ({ key: `nerve ${field.id}`, sign: String(i + 1), name: field.name, field: field as SensoryField })) },
    ],
    [tables, labels],
  );
  useEffect(() => {
    const fields = groups.flatMap((group) => group.fields).filter(({ key }) => chosen.has(key));
    examinationOf(store).setState({ fields: fields.map(({ field, sign, name }): ShownField => ({ id: field.id, sign, name, zones: shownZones(field, side) })) });
  }, [store, groups, chosen, side]);
  useEffect(() => () => examinationOf(store).setState({ fields: [] }), [store]);
  const toggle = (key: string): void => setChosen((before) => new Set(before.has(key) ? [...before].filter((each) => each !== key) : [...before, key]));
  return (
    <>
      <Caveats terms={terms} words={words} isBuiltIn={isBuiltIn} />
      <Choice label={labels.side} isLabelShown options={(['left', 'right', 'both'] as const).map((value) => ({ value, label: labels[value] }))} value={side} onChoose={setSide} />
      {groups.map(({ name, fields }, i) => (
        <details key={name} open={i === 0}>
          <summary className="palpate-group-title">{name}</summary>
          <div className="palpate-field-choices" role="group" aria-label={name} data-narrow={i === 0 ? '' : undefined} lang={i === 1 && isBuiltIn ? 'en' : undefined}>
            {fields.map(({ key, sign, name: text }) => (
              <label key={key} className="palpate-check">
                <input form="" type="checkbox" checked={chosen.has(key)} onChange={() => toggle(key)} />
                {i === 0 ? text : `${sign} ${text}`}
              </label>
            ))}
          </div>
        </details>
      ))}
      <button type="button" className="palpate-button" disabled={chosen.size === 0} onClick={() => setChosen(new Set())}>
        {labels.showNone}
      </button>
      <ul className="palpate-field-legend">
        {weights.map((weight) => (
          <li key={weight}>
            <span className="palpate-field-swatch" data-weight={weight} aria-hidden="true" />
            {words.weights[weight]}
          </li>
        ))}
      </ul>
      <ShownTable words={words} />
      <AtMark tables={tables} words={words} isBuiltIn={isBuiltIn} />
    </>
  );
}

function shownZones(field: SensoryField, shown: Shown): FieldZones {
  const found = bodySides.filter((side) => shown === 'both' || side === shown).map((side) => zonesOf(field, side));
  const of = (weight: keyof FieldZones) => onEveryView([...new Set(found.flatMap((each) => each[weight]))]);
  return { core: of('core'), usual: of('usual'), disputed: of('disputed') };
}

/** What the map shows of the chosen ones, in words. */
function ShownTable({ words: { labels, weights: names } }: Pick<PanelWords, 'words'>) {
  const { messages, hiddenZones } = useBodyMapContext();
  const fields = useExamination((state) => state.fields);
  if (fields.length === 0) return <p className="palpate-small">{labels.noneChosen}</p>;
  return (
    <table className="palpate-examined">
      <caption className="palpate-visually-hidden">{labels.fields}</caption>
      <thead>
        <tr>
          <th scope="col">{labels.field}</th>
          <th scope="col">{labels.places}</th>
        </tr>
      </thead>
      <tbody>
        {fields.map(({ sign, name, zones }) => (
          <tr key={sign}>
            <th scope="row">{sign === name ? sign : `${sign} ${name}`}</th>
            <td>
              {weights.map((weight) => {
                const places = [...new Set(zones[weight].filter((zone) => !hiddenZones.has(zone)).map(messages.zoneName))];
                return places.length > 0 ? <p key={weight}>{`${names[weight]}: ${places.join('; ')}`}</p> : null;
              })}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The levels and nerves to which texts assign the skin of the selected mark, all of them, with doubts in words. */
function AtMark({ tables, words: { labels, weights: names, share: shareOf }, isBuiltIn }: Pick<PanelWords, 'words'> & { readonly tables: SensationTables; readonly isBuiltIn: boolean }) {
  const mark = useSelectedMark();
  const isThere = useBodyMap((state) => state.chart.marks.length > 0);
  const found = useMemo(() => {
    if (!mark) return [];
    const where = mark.kind === 'tenderness' ? mark.zone : mark;
    return [
      ...levelsAt(where, { tables }).map((each) => ({ ...each, name: each.field.id })),
      ...nervesAt(where, { tables }).map((each) => ({ ...each, name: each.field.name })),
    ];
  }, [mark, tables]);
  if (!isThere) return null;
  return (
    <div>
      <h3 className="palpate-label">{labels.atMark}</h3>
      {mark ? (
        <ul className="palpate-fields-at">
          {found.map(({ name, field, weight, share, doubt }) => (
            <li key={`${name} ${field.id}`}>
              <strong>{name}</strong> {names[weight]}
              {mark.kind === 'tenderness' ? null : `, ${shareOf(Math.round(share * 100))}`}
              <p className="palpate-small" lang={isBuiltIn ? 'en' : undefined} dir={isBuiltIn ? 'ltr' : undefined}>{doubt}</p>
            </li>
          ))}
        </ul>
      ) : (
        <p className="palpate-small">{labels.noMark}</p>
      )}
    </div>
  );
}
