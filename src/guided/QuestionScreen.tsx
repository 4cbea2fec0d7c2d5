'use client';
import { useId, useState, type KeyboardEvent, type ReactNode } from 'react';
import { dayText, valuesOf, type AnswerFault, type AnswerValue, type Item, type Screen } from '../intake/index.js';
import type { IntakeMessages, Messages } from '../locales/index.js';
import { isComposing, westernDigits, useStore } from '../ui/index.js';
import { useIntake } from './context.js';
import { Options } from './Options.js';

/** The controls of one question of the questionnaire. */
export function QuestionScreen({ screen: { item } }: { readonly screen: Extract<Screen, { kind: 'question' }> }): ReactNode {
  const { intake, words } = useIntake();
  const answers = useStore(intake, (state) => state.answers);
  const values = valuesOf(answers, item.id);
  const choose = (next: AnswerValue): void => {
    intake.answer([next]);
    intake.next();
  };
  switch (item.type) {
    case 'boolean':
      return <Options options={[{ value: 'yes', text: words.labels.yes }, { value: 'no', text: words.labels.no }]} chosen={values.map((value) => (value === true ? 'yes' : 'no'))} onChoose={(value) => choose(value === 'yes')} />;
    case 'choice': {
      const options = item.options.map(({ value, text }) => ({ value, text: text ?? value }));
      const order = options.map(({ value }) => value);
      const own = values.filter((value) => !order.includes(String(value)));
      const toggle = (value: string) => intake.answer([...order.filter((each) => (each === value) !== values.includes(each)), ...own]);
      return (
        <>
          {item.several ? <Options options={options} chosen={values as string[]} onChoose={toggle} several look="chips" /> : <Options options={options} chosen={values as string[]} onChoose={choose} />}
          {item.open ? <OwnWords item={item} text={String(own[0] ?? '')} others={item.several ? values.filter((value) => value !== own[0]) : []} /> : null}
        </>
      );
    }
    case 'integer':
      if (isScale(item)) return <Scale value={values[0] as number | undefined} low={item.low} high={item.high} onRate={choose} />;
      return <Typed item={item} type="text" inputMode="numeric" />;
    case 'decimal':
      return <Typed item={item} type="text" inputMode="decimal" />;
    case 'date':
      return <Typed item={item} type="date" />;
    case 'text':
      return <Typed item={item} type="text" />;
    case 'unknown':
      return <p>{words.labels.unknown}</p>;
    default:
      return null;
  }
}

/** Something else than the options, in a person's own words. */
function OwnWords({ item, text, others }: { readonly item: Item; readonly text: string; readonly others: readonly AnswerValue[] }) {
  const { intake, words } = useIntake();
  const id = useId();
  const [typed, setTyped] = useState(text);
  // An option was chosen instead.
  const [seen, setSeen] = useState(text);
  if (seen !== text) {
    setSeen(text);
    if (text !== typed.trim() && text === '') setTyped('');
  }
  const change = (next: string): void => {
    setTyped(next);
    intake.answer(next.trim() === '' ? others : [...others, next]);
  };
  return (
    <p className="palpate-intake-typed">
      <label htmlFor={id}>{words.labels.ownWords}</label>
      <input id={id} form="" type="text" className="palpate-text" dir="auto" autoComplete="off" data-item={item.id} value={typed} onChange={(event) => change(event.target.value)} onKeyDown={(event) => isEnter(event) && typed.trim() !== '' && intake.next()} />
    </p>
  );
}

/** Enter goes on, and the host's form is not sent. */
function isEnter(event: KeyboardEvent<HTMLInputElement>): boolean {
  const isIt = event.key === 'Enter' && !isComposing(event.nativeEvent);
  if (isIt) event.preventDefault();
  return isIt;
}

/** Whether a number is chosen from eleven buttons. */
export const isScale = (item: Item): boolean => item.type === 'integer' && item.min === 0 && item.max === 10;

/** 0 to 10 as eleven buttons, with labels at the ends. */
export function Scale({ value, low, high, onRate }: { readonly value: number | undefined; readonly low?: string | undefined; readonly high?: string | undefined; readonly onRate: (value: number) => void }) {
  const numbers = Array.from({ length: 11 }, (_, number) => ({ value: number, text: String(number) }));
  return (
    <div className="palpate-intake-scale">
      <Options options={numbers} chosen={value === undefined ? [] : [value]} onChoose={onRate} look="scale" />
      <p className="palpate-ends">
        <span>0 = {low}</span>
        <span>10 = {high}</span>
      </p>
    </div>
  );
}

/** A typed answer: recorded while typing; errors are shown when the field loses the focus. */
function Typed({ item, type, inputMode }: { readonly item: Item; readonly type: 'text' | 'date'; readonly inputMode?: 'numeric' | 'decimal' }) {
  const { intake, words, locale, questionId } = useIntake();
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
  /** A day that is half written, or that there is not, is an empty text to the page. */
  function leave({ validity }: HTMLInputElement | HTMLTextAreaElement): boolean {
    setLeft(true);
    if (validity.badInput) setFault('day');
    return fault === undefined && !validity.badInput && text.trim() !== '';
  }
  const isLong = item.type === 'text' && item.long === true;
  const unit = item.type === 'integer' || item.type === 'decimal' ? item.unit : undefined;
  const props = { id, 'aria-labelledby': questionId, 'aria-invalid': isLeft && fault ? true : undefined, 'aria-describedby': `${unit ? `${id}-unit ` : ''}${id}-fault`, className: 'palpate-text', 'data-fault': fault, value: text, onFocus: () => fault && setLeft(true) } as const;
  return (
    <div className="palpate-intake-typed" data-unit={unit && ''}>
      {isLong ? (
        <textarea form="" rows={4} dir="auto" maxLength={item.maxLength} {...props} onBlur={(event) => leave(event.currentTarget)} onChange={(event) => change(event.target.value)} />
      ) : (
        <input form="" type={type} dir={item.type === 'text' ? 'auto' : undefined} inputMode={inputMode} autoComplete="off" maxLength={item.type === 'text' ? item.maxLength : undefined} min={item.type === 'date' ? item.min : undefined} max={item.type === 'date' ? item.max : undefined} {...props} onBlur={(event) => leave(event.currentTarget)} onKeyDown={(event) => isEnter(event) && leave(event.currentTarget) && intake.next()} onChange={(event) => change(event.target.value)} />
      )}
      {unit ? <span id={`${id}-unit`}>{unit}</span> : null}
      <p id={`${id}-fault`} className="palpate-field-note" data-bad="" role="status">
        {isLeft && fault ? faultText(fault, item, words, locale) : ''}
      </p>
    </div>
  );
}

/** A number as people type it: with a comma or a point, also in Arabic digits. */
function toNumber(text: string): number | undefined {
  const number = westernDigits(text).trim().replace(/[,٫]/, '.');
  return /^[-+]?\d+(\.\d+)?$/.test(number) ? Number(number) : undefined;
}

function faultText(fault: AnswerFault, item: Item, { faults }: IntakeMessages, { language }: Messages): string {
  const limit = (value: string | number | undefined): string => (item.type === 'date' ? dayText(String(value), language) : String(value));
  const [min, max] = item.type === 'integer' || item.type === 'decimal' || item.type === 'date' ? [item.min, item.max] : [];
  if (fault === 'least') return faults.least(limit(min));
  if (fault === 'most') return faults.most(limit(max));
  if (fault === 'length' && item.type === 'text') return faults.length(item.maxLength ?? 0);
  return fault === 'day' ? faults.day : item.type === 'integer' ? faults.whole : faults.kind;
}
