'use client';
import { Icon, useBodyMap, type IconName } from '../../ui/index.js';

interface ToggleProps {
  readonly icon: IconName;
  readonly label: string;
  readonly isOn: boolean;
  readonly onToggle: () => void;
}

/** A button that is pressed or not. A read-only map has nothing to switch. */
export function Toggle({ icon, label, isOn, onToggle }: ToggleProps) {
  const isReadOnly = useBodyMap((state) => state.readOnly);
  if (isReadOnly) return null;
  return (
    <button type="button" className="palpate-button" data-icon="" aria-label={label} title={label} aria-pressed={isOn} onClick={onToggle}>
      <Icon name={icon} />
      <span className="palpate-word" aria-hidden="true">{label}</span>
    </button>
  );
}
