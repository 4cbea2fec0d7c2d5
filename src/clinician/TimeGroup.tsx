'use client';
import { choicesWith, courses, onsetText, toOnset, trends } from '../chart/index.js';
import { useBodyMapContext, type SensationGroupProps } from '../ui/index.js';
import { labelOf } from '../locales/index.js';
import { countSaid, Group } from './Group.js';
import { OneOf } from './OneOf.js';
import { TextField } from './TextField.js';
import { useWords } from './words.js';

/** Onset, course and trend. */
export function TimeGroup({ mark, folds }: SensationGroupProps) {
  const { store } = useBodyMapContext();
  const words = useWords();
  return (
    <Group title={words.time} folds={folds} recorded={countSaid(mark.onset, mark.course, mark.trend)}>
      <TextField
        label={words.onset}
        hint={words.onsetHint}
        stored={onsetText(mark.onset)}
        take={(text, edits) => {
          const onset = toOnset(text);
          edits.editMark(mark.id, { onset });
          return onsetText(onset);
        }}
      />
      <OneOf
        label={words.course}
        options={choicesWith(courses, mark.course)}
        value={mark.course}
        wordFor={(course) => labelOf(words.courses, course)}
        onChoose={(course) => store.getState().editMark(mark.id, { course })}
      />
      <OneOf
        label={words.trend}
        options={choicesWith(trends, mark.trend)}
        value={mark.trend}
        wordFor={(trend) => labelOf(words.trends, trend)}
        onChoose={(trend) => store.getState().editMark(mark.id, { trend })}
      />
    </Group>
  );
}
