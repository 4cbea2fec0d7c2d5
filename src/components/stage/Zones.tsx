'use client';
import { memo, useMemo, useState, type KeyboardEvent } from 'react';
import { getDrawing, groupIds, isFlipped, zonesIn, zoneTowards, type Figure, type GroupId, type Perspective, type ViewId, type ZoneId } from '../../anatomy/index.js';
import type { Point } from '../../geometry/index.js';
import { useBodyMap, useBodyMapContext } from '../context.js';

export interface ZonesProps {
  readonly figure: Figure;
  readonly view: ViewId;
  readonly perspective: Perspective;
  /** A zone was chosen without a place: by a key, or by assistive technology. */
  readonly onChoose: (zone: ZoneId) => void;
}

const arrows: Readonly<Record<string, Point>> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/** The zones of a view as controls, unseen until pointed at or focused: one tab stop, arrows walk the body. */
export const Zones = memo(function Zones({ figure, view, perspective, onChoose }: ZonesProps) {
  const { hiddenZones, messages } = useBodyMapContext();
  const absent = useBodyMap((state) => state.chart.absent);
  const [current, setCurrent] = useState<ZoneId>();
  const groups = useMemo(() => groupedZones(figure, view, hiddenZones), [figure, view, hiddenZones]);
  const order = groups.flatMap(({ zones }) => zones);
  const tabStop = order.some(({ id }) => id === current) ? current : order[0]?.id;

  function handleKeyDown(event: KeyboardEvent<SVGGElement>) {
    const zone = (event.target as Element).getAttribute('data-zone') as ZoneId | null;
    if (!zone || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter' || event.key === ' ') onChoose(zone);
    else {
      const next = nextZone(zone, event.key);
      if (next === undefined) return;
      setCurrent(next);
      event.currentTarget.querySelector<SVGElement>(`[data-zone="${next}"]`)?.focus();
    }
    event.preventDefault();
  }

  function nextZone(zone: ZoneId, key: string): ZoneId | undefined {
    if (key === 'Home') return order[0]?.id;
    if (key === 'End') return order.at(-1)?.id;
    const direction = arrows[key];
    if (!direction) return undefined;
    const [dx, dy] = isFlipped(view, perspective) ? [-direction[0], direction[1]] : direction;
    let next = zoneTowards(zone, [dx, dy]);
    while (next && hiddenZones.has(next)) next = zoneTowards(next, [dx, dy]);
    return next ?? zone;
  }

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

interface ZoneGroup {
  readonly group: GroupId;
  readonly zones: readonly { readonly id: ZoneId; readonly d: string }[];
}

function groupedZones(figure: Figure, view: ViewId, hidden: ReadonlySet<ZoneId>): ZoneGroup[] {
  const pathOf = new Map(getDrawing(figure, view).zones.map(({ id, d }) => [id, d]));
  const shown = zonesIn(view).filter(({ id }) => !hidden.has(id));
  return groupIds
    .map((group) => ({ group, zones: shown.filter((zone) => zone.group === group).map(({ id }) => ({ id, d: pathOf.get(id) ?? '' })) }))
    .filter(({ zones }) => zones.length > 0);
}
