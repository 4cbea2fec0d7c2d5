'use client';
import { choicesWith, followUpStatuses, type Mark } from '../chart/index.js';
import { labelOf } from '../locales/index.js';
import { useBodyMap, useBodyMapContext, type Folds } from '../ui/index.js';
import { countSaid, Group } from './Group.js';
import { OneOf } from './OneOf.js';
import { RelationField } from './RelationField.js';
import { TextField } from './TextField.js';
import { useWords } from './words.js';

/** The name of a mark, its status at follow-up, and its relations. */
export function AboutGroup({ mark, folds }: { readonly mark: Mark; readonly folds: Folds }) {
  const { store, messages } = useBodyMapContext();
  const words = useWords();
  const related = useBodyMap(({ head }) => head.relations?.filter(({ from, to }) => from === mark.id || to === mark.id).length ?? 0);
  return (
    <Group title={words.about} folds={folds} recorded={countSaid(mark.name, mark.status) + related}>
      <TextField
        label={words.name}
        hint={words.nameHint}
        longest={40}
        stored={mark.name ?? ''}
        take={(text, edits) => {
          const name = text.trim();
          edits.editMark(mark.id, { name: name || undefined });
          return name;
        }}
      />
      <OneOf
        label={words.status}
        options={choicesWith(followUpStatuses, mark.status)}
        value={mark.status}
        wordFor={(status) => labelOf(messages.statuses, status)}
        onChoose={(status) => store.getState().editMark(mark.id, { status })}
      />
      <RelationField mark={mark} />
    </Group>
  );
}
