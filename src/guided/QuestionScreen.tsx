'use client';
import { useId, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { valuesOf, type AnswerFault, type AnswerValue, type Item, type Screen } from '../intake/index.js';
import type { IntakeMessages } from '../locales/index.js';
import { isComposing, westernDigits } from '../ui/index.js';
import { useIntake } from './context.js';
import { Options } from './Options.js';

/** The controls of one question of the questionnaire. */
export function QuestionScreen({ screen: { item } }: { readonly screen: Extract<Screen, { kind: 'question' }> }): ReactNode {
  const { intake, words } = useIntake();
  const { answers } = useStore(intake);
  const values = valuesOf(answers, item.id);
  const label = item.text ?? words.labels.write;
  const choose = (next: AnswerValue): void => {
    intake.answer([next]);
    intake.next();
  };
  switch (item.type) {
    case 'boolean':
      return (
        <>
          <Options label={label} options={[{ value: 'yes', text: words.labels.yes }, { value: 'no', text: words.labels.no }]} chosen={values.map((value) => (value === true ? 'yes' : 'no'))} onChoose={(value) => choose(value === 'yes')} />
          <button type="button" className="palpate-link" onClick={() => intake.skip('declined')}>
            {words.labels.decline}
          </button>
        </>
      );
    case 'choice': {
      const options = item.options.map(({ value, text }) => ({ value, text: text ?? value }));
      if (!item.several) return <Options label={label} options={options} chosen={values as string[]} onChoose={choose} />;
      const toggle = (value: string) => intake.answer(options.map((option) => option.value).filter((each) => (each === value) !== values.includes(each)));
      return <Options label={label} options={options} chosen={values as string[]} onChoose={toggle} several look="chips" />;
    }
    case 'integer':
      if (item.min === 0 && item.max === 10) return <Scale label={label} value={values[0] as number | undefined} low={item.low} high={item.high} onRate={choose} />;
      return <Typed item={item} type="text" inputMode="numeric" />;
    case 'decimal':
      return <Typed item={item} type="text" inputMode="decimal" />;
    case 'date':
      return <Typed item={item} type="date" />;
    case 'text':
      return <Typed item={item} type="text" />;
    case 'unknown':
      return <p className="palpate-small">{words.labels.unknown}</p>;
    default:
      return null;
  }
}

/** 0 to 10 as eleven buttons, with labels at the ends. */
export function Scale({ label, value, low, high, onRate }: { readonly label: string; readonly value: number | undefined; readonly low?: string | undefined; readonly high?: string | undefined; readonly onRate: (value: number) => void }) {
  const numbers = Array.from({ length: 11 }, (_, number) => ({ value: number, text: String(number) }));
  return (
    <div className="palpate-intake-scale">
      <Options label={label} options={numbers} chosen={value === undefined ? [] : [value]} onChoose={onRate} look="scale" />
      <p className="palpate-ends">
        <span>0 = {low}</span>
        <span>10 = {high}</span>
      </p>
    </div>
  );
}

/** A typed answer: recorded while typing; errors are shown when the field loses the focus. */
function Typed({ item, type, inputMode }: { readonly item: Item; readonly type: 'text' | 'date'; readonly inputMode?: 'numeric' | 'decimal' }) {
  const { intake, words } = useIntake();
  const id = useId();
  const [text, setText] = useState(() => String(valuesOf(intake.getState().answers, item.id)[0] ?? ''));
  const [fault, setFault] = useState<AnswerFault>();
  const [isLeft, setLeft] = useState(false);
  const change = (next: string): void => {
    setText(next);
    const value = inputMode ? toNumber(next) : next;
    const isEmpty = next.trim() === '';
    const found = isEmpty ? undefined : value === undefined ? 'kind' : intake.answer([value]);
    // An invalid answer is not recorded, and removes the previous one.
    if (isEmpty || found) intake.answer([]);
    setFault(found);
  };
  const isLong = item.type === 'text' && item.long === true;
  const props = { id, 'aria-label': item.text ?? words.labels.write, 'aria-invalid': isLeft && fault ? true : undefined, 'aria-describedby': `${id}-fault`, className: 'palpate-text', 'data-fault': fault, value: text, onBlur: () => setLeft(true) } as const;
  const enter = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key !== 'Enter' || isComposing(event.nativeEvent)) return;
    // Prevents submitting the host's form.
    event.preventDefault();
    setLeft(true);
    if (!fault && text.trim() !== '') intake.next();
  };
  return (
    <div className="palpate-intake-typed">
      {isLong ? (
        <textarea form="" rows={4} maxLength={item.maxLength} {...props} onChange={(event) => change(event.target.value)} />
      ) : (
        <input form="" type={type} inputMode={inputMode} autoComplete="off" maxLength={item.type === 'text' ? item.maxLength : undefined} min={item.type === 'date' ? item.min : undefined} max={item.type === 'date' ? item.max : undefined} {...props} onKeyDown={enter} onChange={(event) => change(event.target.value)} />
      )}
      <p id={`${id}-fault`} className="palpate-field-note" data-bad="" role="status">
        {isLeft && fault ? faultText(fault, item, words) : ''}
      </p>
    </div>
  );
}

/** A number as people type it: with a comma or a point, also in Arabic digits. */
function toNumber(text: string): number | undefined {
  const number = westernDigits(text).trim().replace(/[,٫]/, '.');
  return /^[-+]?\d+(\.\d+)?$/.test(number) ? Number(number) : undefined;
}

function faultText(fault: AnswerFault, item: Item, { faults }: IntakeMessages): string {
  const [min, max] = item.type === 'integer' || item.type === 'decimal' || item.type === 'date' ? [item.min, item.max] : [];
  if (fault === 'least') return faults.least(String(min));
  if (fault === 'most') return faults.most(String(max));
  if (fault === 'length' && item.type === 'text') return faults.length(item.maxLength ?? 0);
  return fault === 'day' ? faults.day : faults.kind;
}
