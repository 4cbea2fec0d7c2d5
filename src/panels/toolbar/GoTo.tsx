'use client';
import { useMemo } from 'react';
import { views as allViews, type ViewId } from '../../anatomy/index.js';
import { cameraOnto } from '../../geometry/index.js';
import { Icon, useAfterPaint, useBodyMap, useBodyMapContext, useFigure } from '../../ui/index.js';
import { boxOf, targetName, targetsIn } from '../../interaction/index.js';

/** A menu of body parts, by view. Zooms to the chosen one. */
export function GoTo() {
  const { store, views, messages, hiddenZones } = useBodyMapContext();
  const figure = useFigure();
  const isZoomed = useBodyMap((state) => Object.keys(state.cameras).length > 0);
  // Seventy options in a closed menu.
  const isAfterPaint = useAfterPaint();
  const offered = useMemo(() => (isAfterPaint ? views.flat().map((view) => ({ view, targets: targetsIn(view, hiddenZones) })) : []), [isAfterPaint, views, hiddenZones]);

  function go(value: string): void {
    const { setCamera, setView } = store.getState();
    const [view, ...rest] = value.split(' ') as [ViewId, string?];
    const target = offered.find((each) => each.view === view)?.targets.find(({ id }) => id === rest[0]);
    if (!target) {
      for (const each of Object.keys(allViews) as ViewId[]) setCamera(each, null);
      return;
    }
    setView(view);
    setCamera(view, cameraOnto(boxOf(target, figure), allViews[view].viewBox));
  }

  return (
    <label className="palpate-button palpate-go-to" data-icon="" title={messages.labels.goTo}>
      <Icon name="find" />
      <span className="palpate-word" aria-hidden="true">{messages.labels.goTo}</span>
      <select form="" aria-label={messages.labels.goTo} value="" onChange={({ currentTarget }) => go(currentTarget.value)}>
        <option value="" hidden>
          {messages.labels.goTo}
        </option>
        {isZoomed ? <option value="whole">{messages.labels.wholeBody}</option> : null}
        {offered.map(({ view, targets }) => (
          <optgroup key={view} label={messages.views[view]}>
            {targets.map((target) => (
              <option key={target.id} value={`${view} ${target.id}`}>
                {targetName(target, messages)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}
