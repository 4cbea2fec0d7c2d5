'use client';
import { memo, useMemo, useState } from 'react';
import type { Figure, Perspective, ViewId, ZoneId } from '../anatomy/index.js';
import { useBodyMap, useBodyMapContext } from '../ui/index.js';
import { useZoneKeys, zoneGroups } from '../interaction/index.js';

export interface ZonesProps {
  readonly figure: Figure;
  readonly view: ViewId;
  readonly perspective: Perspective;
  /** A zone was chosen without a place: by a key, or by assistive technology. */
  readonly onChoose: (zone: ZoneId) => void;
}

/** The zones of a view as controls, unseen until pointed at or focused: one tab stop, arrows walk the body. */
export const Zones = memo(function Zones({ figure, view, perspective, onChoose }: ZonesProps) {
  const { hiddenZones, messages } = useBodyMapContext();
  const absent = useBodyMap((state) => state.chart.absent);
  const [current, setCurrent] = useState<ZoneId>();
  const groups = useMemo(() => zoneGroups(figure, view, hiddenZones), [figure, view, hiddenZones]);
  const order = groups.flatMap(({ zones }) => zones);
  const tabStop = order.some(({ id }) => id === current) ? current : order[0]?.id;

  const handleKeyDown = useZoneKeys({
    view,
    perspective,
    groups,
    onChoose,
    onGo(zone, all) {
      setCurrent(zone);
      all.querySelector<SVGElement>(`[data-zone="${zone}"]`)?.focus();
    },
  });

  return (
    <g className="palpate-zones" onKeyDown={handleKeyDown}>
      {groups.map(({ group, zones }) => (
        <g key={group} role="group" aria-label={messages.groups[group]}>
          {zones.map(({ id, d }) => (
            <ZonePath
              key={id}
              id={id}
              d={d}
              name={absent.includes(id) ? `${messages.zoneName(id)} (${messages.labels.absent})` : messages.zoneName(id)}
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
  readonly absent: boolean;
  readonly tabStop: boolean;
  readonly onFocus: (id: ZoneId) => void;
  readonly onChoose: (id: ZoneId) => void;
}

const ZonePath = memo(function ZonePath({ id, d, name, absent, tabStop, onFocus, onChoose }: ZonePathProps) {
  return (
    <path
      className="palpate-zone"
      data-zone={id}
      data-absent={absent ? '' : undefined}
      d={d}
      role="button"
      aria-label={name}
      tabIndex={tabStop ? 0 : -1}
      onFocus={() => onFocus(id)}
      // A pointer's click has a count and was dealt with when the pointer went up; assistive technology clicks without one.
      onClick={(event) => event.detail === 0 && onChoose(id)}
    />
  );
});
