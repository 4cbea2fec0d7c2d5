'use client';
import type { AreaAction } from '../../store/index.js';
import { Choice, Icon, useBodyMap, useBodyMapContext } from '../../ui/index.js';
import { TaskDone, TaskLine } from './Task.js';

/** Radii of a spot in units of the view: a coin, a palm, a hand with fingers (the body is 960 high). */
const spots = { small: 10, medium: 20, large: 36 } as const;
type SpotSize = keyof typeof spots;
const sizes = Object.keys(spots) as SpotSize[];

/** While an area tool is chosen: draw freehand, add whole zones or a spot, add or cut out. */
export function AreaTools() {
  const isShown = useBodyMap(({ tool, readOnly }) => !readOnly && (tool === 'referral' || tool === 'caution'));
  return isShown ? (
    <div className="palpate-area-tools">
      <TaskLine />
      <AreaChoices />
      <TaskDone />
    </div>
  ) : null;
}

/** Freehand, by whole zones, or as a spot; if an area is selected, also whether to draw a new one, add to it, or cut from it. */
function AreaChoices() {
  const { store, messages } = useBodyMapContext();
  const { mode, action, radius } = useBodyMap((state) => state.areaTool);
  const isSelected = useBodyMap((state) => state.chart.marks.find(({ id }) => id === state.selection)?.kind === state.tool);
  // A tap on a whole zone adds or removes it.
  const actions: readonly AreaAction[] = mode === 'zones' ? ['new', 'add'] : ['new', 'add', 'cut'];
  const { setAreaTool } = store.getState();
  return (
    <>
      <AreaModes />
      {mode === 'spot' ? (
        <Choice
          label={messages.labels.spotSize}
          value={sizes.find((size) => spots[size] === radius) ?? 'medium'}
          onChoose={(size) => setAreaTool({ radius: spots[size] })}
          options={sizes.map((value) => ({ value, label: messages.spotSizes[value] }))}
        />
      ) : null}
      {isSelected ? (
        <Choice
          label={messages.labels.areaAction}
          value={actions.includes(action) ? action : 'new'}
          onChoose={(next) => setAreaTool({ action: next })}
          options={actions.map((value) => ({ value, label: messages.areaActions[value] }))}
        />
      ) : null}
    </>
  );
}

/** Freehand, by whole zones, or as a spot; with icons in the dock. */
export function AreaModes({ isDock = false }: { readonly isDock?: boolean }) {
  const { store, messages } = useBodyMapContext();
  const mode = useBodyMap((state) => state.areaTool.mode);
  return (
    <Choice
      label={messages.labels.areaMode}
      className={isDock ? 'palpate-tool-switch' : undefined}
      value={mode}
      onChoose={(next) => store.getState().setAreaTool({ mode: next })}
      options={(['draw', 'zones', 'spot'] as const).map((value) => ({ value, label: messages.areaModes[value], ...(isDock && { short: messages.areaModes[value], icon: <Icon name={value} /> }) }))}
    />
  );
}
