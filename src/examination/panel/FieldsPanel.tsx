'use client';
import { forwardRef, useEffect, useId, useMemo, useState, type ComponentType } from 'react';
import type { ZoneId } from '../../anatomy/index.js';
import type { Messages } from '../../locales/index.js';
import { fieldEdge, fieldPattern, levelsAt, nervesAt, placesOf, showFields, weights, type SensationTables, type Weight } from '../../sensation/index.js';
import { Choice, useBodyMap, useBodyMapContext, useSelectedMark } from '../../ui/index.js';
import { examinationOf, useExamination } from '../examination-store.js';
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
          {terms.fields}
        </h2>
        {read.ok ? <Fields tables={read.tables} words={words} terms={terms} isBuiltIn={own === undefined} /> : <BadTables read={read} words={words} />}
      </section>
    );
  });
}

const sides = ['left', 'right', 'both'] as const;

function Fields({ tables, words, terms, isBuiltIn }: PanelWords & { readonly tables: SensationTables; readonly isBuiltIn: boolean }) {
  const { store, messages: { language } } = useBodyMapContext();
  const { labels } = words;
  const own = isBuiltIn ? ({ lang: 'en', dir: 'ltr' } as const) : {};
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [side, setSide] = useState<(typeof sides)[number]>('both');
  const groups = [
    { kind: 'level', name: labels.levels, fields: tables.levels.levels.map(({ id }) => ({ id, text: id })) },
    { kind: 'nerve', name: labels.nerves, fields: tables.nerves.nerves.map(({ id, name }, i) => ({ id, text: `${i + 1} ${name}` })) },
  ];
  useEffect(() => {
    const of = (kind: string) => [...chosen].flatMap((key) => (key.startsWith(`${kind} `) ? [key.slice(kind.length + 1)] : []));
    examinationOf(store).setState({ fields: showFields({ levels: of('level'), nerves: of('nerve'), side, tables: isBuiltIn ? undefined : tables }) });
  }, [store, tables, isBuiltIn, chosen, side]);
  useEffect(() => () => examinationOf(store).setState({ fields: [] }), [store]);
  const toggle = (key: string): void => setChosen((before) => new Set(before.has(key) ? [...before].filter((each) => each !== key) : [...before, key]));
  return (
    <>
      {/* The names of nerves and the doubts are those of the tables. */}
      <Caveats terms={terms} isBuiltIn={isBuiltIn} note={isBuiltIn && !language.startsWith('en') ? labels.inEnglish : undefined} />
      <Choice label={labels.side} isLabelShown options={sides.map((value) => ({ value, label: labels[value] }))} value={side} onChoose={setSide} />
      {groups.map(({ kind, name, fields }, i) => (
        <details key={kind} open={i === 0}>
          <summary className="palpate-group-title">{name}</summary>
          <div className="palpate-field-choices" role="group" aria-label={name} data-narrow={i === 0 ? '' : undefined}>
            {fields.map(({ id, text }) => {
              const key = `${kind} ${id}`;
              return (
                <label key={key} className="palpate-check">
                  <input form="" type="checkbox" checked={chosen.has(key)} onChange={() => toggle(key)} />
                  {kind === 'nerve' ? <span {...own}>{text}</span> : text}
                </label>
              );
            })}
          </div>
        </details>
      ))}
      <button type="button" className="palpate-button" disabled={chosen.size === 0} onClick={() => setChosen(new Set())}>
        {labels.showNone}
      </button>
      <ul className="palpate-field-legend">
        {weights.map((weight) => (
          <li key={weight}>
            <Swatch weight={weight} />
            {terms.weights[weight]}
          </li>
        ))}
      </ul>
      <ShownTable words={words} terms={terms} />
      <AtMark tables={tables} words={words} terms={terms} isBuiltIn={isBuiltIn} />
    </>
  );
}

/** A weight as it is drawn on the map. */
function Swatch({ weight }: { readonly weight: Weight }) {
  const id = useId();
  const { size, angle, d, width } = fieldPattern(weight, 0);
  return (
    <svg className="palpate-field-swatch palpate-fields" viewBox="-2 -2 48 28" aria-hidden="true">
      <g data-tone="0">
        <pattern id={id} width={size} height={size} patternUnits="userSpaceOnUse" patternTransform={`rotate(${angle})`}>
          <path className="palpate-field-line" d={d} strokeWidth={width} />
        </pattern>
        <rect className="palpate-field" data-weight={weight} width="44" height="24" fill={weight === 'core' ? undefined : `url(#${id})`} strokeWidth={fieldEdge[weight].width} strokeDasharray={fieldEdge[weight].dashes} />
      </g>
    </svg>
  );
}

/** Every place by its name, each once: `places` alone would shorten a long list. */
const listed = (zones: readonly ZoneId[], { zoneName, places }: Messages): string => [...new Set(zones.map(zoneName))].reduce((said, name) => places([said, name]));

/** What the map shows of the chosen ones, in words. */
function ShownTable({ words: { labels }, terms }: PanelWords) {
  const { messages, hiddenZones } = useBodyMapContext();
  const fields = useExamination((state) => state.fields);
  if (fields.length === 0) return <p className="palpate-small">{labels.noneChosen}</p>;
  return (
    <table className="palpate-examined">
      <caption className="palpate-visually-hidden">{terms.fields}</caption>
      <thead>
        <tr>
          <th scope="col">{labels.field}</th>
          <th scope="col">{labels.places}</th>
        </tr>
      </thead>
      <tbody>
        {fields.map((field) => (
          <tr key={`${field.sign} ${field.id}`}>
            <th scope="row" {...(field.isBuiltIn && { lang: 'en', dir: 'ltr' })}>
              {field.sign === field.name ? field.sign : `${field.sign} ${field.name}`}
            </th>
            <td>
              {placesOf(field, hiddenZones).map(({ weight, zones }) => (
                <p key={weight}>{`${terms.weights[weight]}: ${listed(zones, messages)}`}</p>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The levels and nerves to which texts assign the skin of the selected mark, all of them, with doubts in words. */
function AtMark({ tables, words: { labels, share: shareOf }, terms, isBuiltIn }: PanelWords & { readonly tables: SensationTables; readonly isBuiltIn: boolean }) {
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
              <strong {...(isBuiltIn && { lang: 'en', dir: 'ltr' })}>{name}</strong> {terms.weights[weight]}
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
