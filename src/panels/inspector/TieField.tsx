'use client';
import type { Mark, Referral, Tenderness } from '../../chart/index.js';
import { Icon, useBodyMap, useBodyMapContext } from '../../ui/index.js';
import { placeOf } from '../../locales/index.js';

/** For a tender point: where its pain is felt. For an area: which tender points it comes from. Links can be added and removed. */
export function TieField({ mark }: { readonly mark: Mark }) {
  if (mark.kind === 'tenderness') return <FeltElsewhere point={mark} />;
  return mark.kind === 'referral' ? <ComesFrom area={mark} /> : null;
}

/** For a tender point: where its pain is felt. */
export function FeltElsewhere({ point }: { readonly point: Tenderness }) {
  const { store, messages } = useBodyMapContext();
  const marks = useBodyMap((state) => state.head.marks);
  const isReadOnly = useBodyMap((state) => state.readOnly);
  const areas = marks.filter((mark): mark is Referral => mark.kind === 'referral' && mark.from.includes(point.id));
  if (isReadOnly && areas.length === 0) return null;
  return (
    <fieldset className="palpate-field">
      <legend className="palpate-label">{messages.labels.feltElsewhere}</legend>
      <div className="palpate-chips">
        {areas.map((area) => (
          <button key={area.id} type="button" className="palpate-tie-chip" onClick={() => store.getState().select(area.id)}>
            {placeOf(area, messages)}
          </button>
        ))}
        {isReadOnly ? null : (
          <button type="button" className="palpate-button" onClick={() => store.getState().startLinking(point.id)}>
            <Icon name="plus" />
            {messages.labels.addFeltElsewhere}
          </button>
        )}
      </div>
    </fieldset>
  );
}

/** For an area: which tender points it comes from. */
export function ComesFrom({ area }: { readonly area: Referral }) {
  const { store, messages } = useBodyMapContext();
  const marks = useBodyMap((state) => state.head.marks);
  const isReadOnly = useBodyMap((state) => state.readOnly);
  const points = marks.filter((mark): mark is Tenderness => mark.kind === 'tenderness');
  const tied = points.filter(({ id }) => area.from.includes(id));
  const free = points.filter(({ id }) => !area.from.includes(id));
  const tie = (from: string[]) => store.getState().editMark(area.id, { from });
  if (points.length === 0 || (isReadOnly && tied.length === 0)) return null;
  return (
    <fieldset className="palpate-field">
      <legend className="palpate-label">{messages.labels.referredFrom}</legend>
      <div className="palpate-chips">
        {tied.map((point) => (
          <span key={point.id} className="palpate-tie-chip">
            <button type="button" onClick={() => store.getState().select(point.id)}>
              {placeOf(point, messages)}
            </button>
            {isReadOnly ? null : (
              <button type="button" aria-label={messages.labels.untie(placeOf(point, messages))} onClick={() => tie(area.from.filter((id) => id !== point.id))}>
                <Icon name="close" />
              </button>
            )}
          </span>
        ))}
        {isReadOnly || free.length === 0 ? null : (
          <select form="" className="palpate-text" aria-label={messages.labels.tieTo} value="" onChange={(event) => tie([...area.from, event.target.value])}>
            <option value="">{messages.labels.tieTo}</option>
            {free.map((point) => (
              <option key={point.id} value={point.id}>
                {placeOf(point, messages)}
              </option>
            ))}
          </select>
        )}
      </div>
    </fieldset>
  );
}
