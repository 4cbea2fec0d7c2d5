'use client';
import { choicesWith, depths, qualities } from '../chart/index.js';
import { QualityField, useBodyMapContext, type SensationGroupProps } from '../ui/index.js';
import { labelOf } from '../locales/index.js';
import { countSaid, Group } from './Group.js';
import { OneOf } from './OneOf.js';
import { useWords } from './words.js';

/** All qualities, and depth. */
export function FeelingGroup({ mark, folds }: SensationGroupProps) {
  const { store, messages } = useBodyMapContext();
  const words = useWords();
  return (
    <Group title={words.feels} folds={folds} recorded={countSaid(mark.qualities, mark.depth)} isOpenAtFirst>
      <QualityField mark={mark} offer={qualities} isLabelHidden />
      <OneOf
        label={messages.labels.depth}
        options={choicesWith(depths, mark.depth)}
        value={mark.depth}
        wordFor={(depth) => labelOf(messages.depths, depth)}
        onChoose={(depth) => store.getState().editMark(mark.id, { depth })}
      />
    </Group>
  );
}
