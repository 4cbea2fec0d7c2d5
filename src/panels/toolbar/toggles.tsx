'use client';
import { Icon, IconButton, useBodyMap, useBodyMapContext, type IconName } from '../../ui/index.js';

interface ToggleProps {
  readonly icon: IconName;
  readonly label: string;
  readonly isOn: boolean;
  readonly onToggle: () => void;
}

/** A button that is pressed or not. A read-only map has nothing to switch. */
function Toggle({ icon, label, isOn, onToggle }: ToggleProps) {
  const isReadOnly = useBodyMap((state) => state.readOnly);
  return isReadOnly ? null : <IconButton icon={icon} label={label} aria-pressed={isOn} onClick={onToggle} />;
}

/** Switches the tool that records zones as asked about and free of pain. Any other tool ends it. */
export function FreeSwitch() {
  const { store, messages } = useBodyMapContext();
  const isOn = useBodyMap((state) => state.tool === 'free');
  return <Toggle icon="check" label={messages.labels.free} isOn={isOn} onToggle={() => store.getState().setTool(isOn ? 'tenderness' : 'free')} />;
}

/** Switches between large targets (pressed) and zones. */
export function LargeTargetsSwitch() {
  const { store, messages } = useBodyMapContext();
  const isOn = useBodyMap((state) => state.largeTargets);
  return <Toggle icon="large" label={messages.labels.largeAreas} isOn={isOn} onToggle={() => store.getState().setLargeTargets(!isOn)} />;
}

/** Switches between marking only with a pen (pressed) and with fingers too. Shown after a pen was used. */
export function PenSwitch() {
  const { store, messages } = useBodyMapContext();
  const penOnly = useBodyMap((state) => state.penOnly);
  return penOnly === null ? null : <Toggle icon="pen" label={messages.labels.penOnly} isOn={penOnly} onToggle={() => store.getState().setPenOnly(!penOnly)} />;
}

/** Switches between facing and (pressed) mirror perspective. */
export function PerspectiveSwitch() {
  const { store, messages } = useBodyMapContext();
  const isMirror = useBodyMap((state) => state.perspective === 'mirror');
  return (
    <button type="button" className="palpate-button" aria-pressed={isMirror} onClick={() => store.getState().setPerspective(isMirror ? 'facing' : 'mirror')}>
      <Icon name="mirror" />
      {messages.perspectives.mirror}
    </button>
  );
}
