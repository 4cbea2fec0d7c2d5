'use client';
import { depths, qualities } from '../chart/index.js';
import { QualityField, type SensationGroupProps, useBodyMapContext } from '../ui/index.js';
import { countSaid, Group } from './Group.js';
import { OneOf } from './OneOf.js';
import { useWords } from './words.js';

/** How it feels: all qualities, and how deep. */
export function FeelingGroup({ mark, folds }: SensationGroupProps) {
  const { store, messages } = useBodyMapContext();
  const words = useWords();
  return (
    <Group title={words.feels} folds={folds} recorded={countSaid(mark.qualities, mark.depth)} isOpenAtFirst>
      <QualityField mark={mark} offer={qualities} isLabelHidden />
      <OneOf
        label={messages.labels.depth}
        options={depths}
        value={mark.depth}
        wordFor={(depth) => messages.depths[depth]}
        onChoose={(depth) => store.getState().editMark(mark.id, { depth })}
      />
    </Group>
  );
}
