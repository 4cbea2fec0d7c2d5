'use client';
import { useBodyMap, useBodyMapContext } from '../context.js';
import { Choice } from '../Choice.js';

/** Radii of a spot in units of the view: a coin, a palm, a hand with its fingers (the body is 960 tall). */
const spots = { small: 10, medium: 20, large: 36 } as const;
type SpotSize = keyof typeof spots;
const sizes = Object.keys(spots) as SpotSize[];

/** How areas are made, while an area tool is chosen: freehand, by whole zones, or as a spot; to add or to cut out. */
export function AreaTools() {
  const { store, messages } = useBodyMapContext();
  const isShown = useBodyMap(({ tool, readOnly }) => !readOnly && (tool === 'referral' || tool === 'caution'));
  const { mode, action, spot } = useBodyMap((state) => state.areaTool);
  const selected = useBodyMap((state) => state.chart.marks.find(({ id }) => id === state.selection)?.kind === state.tool);
  if (!isShown) return null;
  const { setAreaTool, select } = store.getState();
  return (
    <div className="palpate-area-tools">
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
          value={sizes.find((size) => spots[size] === spot) ?? 'medium'}
          onChoose={(size) => setAreaTool({ spot: spots[size] })}
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
    </div>
  );
}

/** Why the last thing that was tried did nothing. */
export function ProblemNotice() {
  const { messages } = useBodyMapContext();
  const problem = useBodyMap((state) => state.problem);
  const isMoving = useBodyMap((state) => state.moving !== null);
  const words = isMoving ? messages.labels.moveHint : problem && messages.problems[problem];
  return words ? <p className="palpate-notice">{words}</p> : null;
}
