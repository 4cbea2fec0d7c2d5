'use client';
import { Choice, useBodyMap, useBodyMapContext } from '../../ui/index.js';

/** Radii of a spot in units of the view: a coin, a palm, a hand with its fingers (the body is 960 tall). */
const spots = { small: 10, medium: 20, large: 36 } as const;
type SpotSize = keyof typeof spots;
const sizes = Object.keys(spots) as SpotSize[];

/** Freehand, by whole zones, or as a spot; to add or to cut out. */
export function AreaChoices() {
  const { store, messages } = useBodyMapContext();
  const { mode, action, radius } = useBodyMap((state) => state.areaTool);
  const selected = useBodyMap((state) => state.chart.marks.find(({ id }) => id === state.selection)?.kind === state.tool);
  const { setAreaTool, select } = store.getState();
  return (
    <>
      <Choice
        label={messages.labels.areaMode}
        value={mode}
        onChoose={(next) => setAreaTool({ mode: next })}
        options={(['draw', 'zones', 'spot'] as const).map((value) => ({ value, label: messages.areaModes[value] }))}
      />
      {selected ? (
        <button type="button" className="palpate-button" onClick={() => select(null)}>
          {messages.labels.newArea}
        </button>
      ) : null}
      {mode === 'spot' ? (
        <Choice
          label={messages.labels.spotSize}
          value={sizes.find((size) => spots[size] === radius) ?? 'medium'}
          onChoose={(size) => setAreaTool({ radius: spots[size] })}
          options={sizes.map((value) => ({ value, label: messages.spotSizes[value] }))}
        />
      ) : null}
      {mode === 'zones' ? null : (
        <Choice
          label={messages.labels.areaAction}
          value={action}
          onChoose={(next) => setAreaTool({ action: next })}
          options={(['add', 'cut'] as const).map((value) => ({ value, label: messages.areaActions[value] }))}
        />
      )}
    </>
  );
}
