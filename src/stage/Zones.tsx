'use client';
import { memo, useEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Figure, ViewId, ZoneId } from '../anatomy/index.js';
import type { BodyMapStore } from '../store/index.js';
import { useAfterPaint, useBodyMap, useBodyMapContext } from '../ui/index.js';
import { zoneGroups } from '../interaction/index.js';

export interface ZonesProps {
  readonly figure: Figure;
  readonly view: ViewId;
  /** A zone was chosen without a position: by a key or by assistive technology. */
  readonly onChoose: (zone: ZoneId, native: Event) => void;
}

/** Maps with rendered zones: views shown later have their zones at once. */
const painted = new WeakSet<BodyMapStore>();

/**
 * The zones of a view as controls. They are invisible, for keys and assistive technology; pointers do not need them. So they are rendered after the
 * first paint, or at once with the first focus; CONTRIBUTING has the numbers.
 */
export const Zones = memo(function Zones(props: ZonesProps) {
  const { store, messages } = useBodyMapContext();
  const isAfterPaint = useAfterPaint(painted.has(store));
  const [isFocused, setFocused] = useState(false);
  const place = useRef<SVGGElement>(null);
  const isHere = isAfterPaint || isFocused;
  useEffect(() => {
    if (isHere) painted.add(store);
  }, [isHere, store]);

  function come(): void {
    const stage = place.current?.closest('.palpate-stage');
    flushSync(() => setFocused(true));
    stage?.querySelector<SVGElement>('[data-zone][tabindex="0"]')?.focus();
  }
  if (isHere) return <ZoneControls {...props} />;
  return <g ref={place} className="palpate-zones" data-zone="" role="group" aria-label={messages.views[props.view]} tabIndex={0} onFocus={come} />;
});

/** Invisible until pointed at or focused: one tab stop, with arrow keys between zones. */
const ZoneControls = memo(function ZoneControls({ figure, view, onChoose }: ZonesProps) {
  const { hiddenZones, messages } = useBodyMapContext();
  const absent = useBodyMap((state) => state.chart.absent);
  const clear = useBodyMap((state) => state.chart.clear);
  const nameOf = (id: ZoneId) => [messages.zoneName(id), absent.includes(id) && `(${messages.labels.absent})`, clear?.includes(id) && `(${messages.labels.free})`].filter(Boolean).join(' ');
  const [current, setCurrent] = useState<ZoneId>();
  const groups = useMemo(() => zoneGroups(figure, view, hiddenZones), [figure, view, hiddenZones]);
  const order = groups.flatMap(({ zones }) => zones);
  const tabStop = order.some(({ id }) => id === current) ? current : order[0]?.id;

  return (
    // A toolbar is one tab stop with arrow keys, and Orca passes the keys to such an element, however it is entered.
    <g className="palpate-zones" role="toolbar" aria-roledescription={messages.labels.bodyMap} aria-label={messages.views[view]}>
      {groups.map(({ group, zones }) => (
        <g key={group} role="group" aria-label={messages.groups[group]}>
          {zones.map(({ id, d }) => (
            <ZonePath
              key={id}
              id={id}
              d={d}
              name={nameOf(id)}
              role={messages.labels.zone}
              absent={absent.includes(id)}
              tabStop={id === tabStop}
              onFocus={setCurrent}
              onChoose={onChoose}
            />
          ))}
        </g>
      ))}
    </g>
  );
});

interface ZonePathProps {
  readonly id: ZoneId;
  readonly d: string;
  readonly name: string;
  readonly role: string;
  readonly absent: boolean;
  readonly tabStop: boolean;
  readonly onFocus: (id: ZoneId) => void;
  readonly onChoose: (id: ZoneId, native: Event) => void;
}

const ZonePath = memo(function ZonePath({ id, d, name, role, absent, tabStop, onFocus, onChoose }: ZonePathProps) {
  return (
    <path
      className="palpate-zone"
      data-zone={id}
      data-absent={absent ? '' : undefined}
      d={d}
      role="button"
      aria-roledescription={role}
      aria-label={name}
      tabIndex={tabStop ? 0 : -1}
      onFocus={() => onFocus(id)}
      // A pointer's click has a count, and was handled on pointerup; assistive technology clicks without one.
      onClick={(event) => event.detail === 0 && onChoose(id, event.nativeEvent)}
    />
  );
});
