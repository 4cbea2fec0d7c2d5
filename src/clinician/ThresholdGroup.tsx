'use client';
import { Fragment, useId, useState } from 'react';
import { choicesWith, convertPressure, convertThreshold, isKnown, meanPressure, patchThreshold, pressureRange, pressureUnits, tipAreaRange, type PressureThreshold, type PressureUnit, type Tenderness, type ThresholdPatch, type Word } from '../chart/index.js';
import type { EditActions } from '../store/index.js';
import { useBodyMap, useBodyMapContext, type Folds } from '../ui/index.js';
import { labelOf } from '../locales/index.js';
import { countSaid, Group } from './Group.js';
import { readNumber, readNumbers } from './read-number.js';
import { TextField } from './TextField.js';
import { useWords } from './words.js';

/** The pressure first felt as pain, as the device showed it, and how it was measured. */
export function ThresholdGroup({ mark, folds }: { readonly mark: Tenderness; readonly folds: Folds }) {
  const { store, messages } = useBodyMapContext();
  const isReadOnly = useBodyMap((state) => state.readOnly);
  const threshold = mark.pressureThreshold;
  const [unitToBe, setUnitToBe] = useState<Word<PressureUnit>>(threshold?.unit ?? 'kPa');
  /** Set when another unit is chosen for a recorded number: the user is asked what it means for the number. */
  const [asked, setAsked] = useState<{ readonly unit: Word<PressureUnit>; readonly about: PressureThreshold }>();
  const unit = threshold?.unit ?? unitToBe;
  const words = useWords();
  const withUnit = (value: number, of: Word<PressureUnit>) => `${shortNumber(value, messages.language)} ${labelOf(words.pressureUnits, of)}`;
  /** The recorded number, digit by digit. */
  const asRecorded = (value: number, of: Word<PressureUnit>) => `${toText(value)} ${labelOf(words.pressureUnits, of)}`;
  const converted = threshold && isKnown(pressureUnits, unit) ? pressureUnits.filter((other) => other !== unit).map((other) => withUnit(convertPressure(threshold.value, unit, other), other)) : [];

  const edit = (patch: ThresholdPatch, edits: EditActions = store.getState()) => edits.editMark(mark.id, { pressureThreshold: patchThreshold(threshold, { unit, ...patch }) });
  const takeNumber = (field: 'tipAreaCm2' | 'ratePerSecond', range: readonly [number, number]) => (text: string, edits: EditActions) => {
    const value = readNumber(text, range);
    if (Number.isNaN(value)) return undefined;
    edit({ [field]: value }, edits);
    return toText(value);
  };
  function takeValue(text: string, edits: EditActions): string | undefined {
    const value = readNumber(text, pressureRange);
    const isOnlyOne = countSaid(threshold?.trials, threshold?.tipAreaCm2, threshold?.ratePerSecond, threshold?.device) === 0;
    if (Number.isNaN(value) || (value === undefined && !isOnlyOne)) return undefined;
    setUnitToBe(unit);
    edit({ value }, edits);
    return toText(value);
  }
  function takeReadings(text: string, edits: EditActions): string | undefined {
    const trials = readNumbers(text, pressureRange);
    if (trials.some(Number.isNaN)) return undefined;
    edit({ trials }, edits);
    return trials.join(' ');
  }
  const wrong = ([least, most]: readonly [number, number]) => () => words.badNumber(least, most);
  const mean = threshold?.trials && meanPressure(threshold.trials);
  const isPending = threshold === undefined;
  // If something else is recorded meanwhile, the question no longer applies.
  const question = asked && asked.about === threshold && !isReadOnly ? asked : undefined;
  function chooseUnit(next: Word<PressureUnit>): void {
    if (!threshold) setUnitToBe(next);
    else setAsked(next === threshold.unit ? undefined : { unit: next, about: threshold });
  }

  return (
    <Group title={words.threshold} folds={folds} recorded={threshold ? countSaid(...Object.values(threshold)) - 1 : 0}>
      <div className="palpate-pair">
        <TextField
          label={words.pressure}
          stored={isReadOnly && threshold ? asRecorded(threshold.value, unit) : toText(threshold?.value)}
          take={takeValue}
          problem={(text) => (text.trim() ? wrong(pressureRange)() : words.pressureFirst)}
          isNumeric
          // With readings, it is their mean.
          isDisabled={mean !== undefined}
        />
        {isReadOnly ? null : <UnitField unit={question?.unit ?? unit} onChoose={chooseUnit} />}
      </div>
      {question ? (
        <UnitQuestion
          threshold={question.about}
          unit={question.unit}
          onAnswer={(answer) => {
            store.getState().editMark(mark.id, { pressureThreshold: answer });
            setUnitToBe(answer.unit);
            setAsked(undefined);
          }}
        />
      ) : null}
      {/* Each number with its unit isolated: in right-to-left text they would change places. */}
      <p className="palpate-small palpate-field-note">
        {converted.map((text) => (
          <Fragment key={text}>
            <bdi>= {text}</bdi>{' '}
          </Fragment>
        ))}
      </p>
      <TextField
        label={words.readings}
        stored={(threshold?.trials ?? []).join(' ')}
        take={takeReadings}
        problem={() => words.badReadings(...pressureRange)}
        hint={mean === undefined ? words.readingsHint : words.mean(threshold?.trials?.length ?? 0, withUnit(mean, unit))}
      />
      <div className="palpate-pair">
        <TextField label={words.tipArea} stored={toText(threshold?.tipAreaCm2)} take={takeNumber('tipAreaCm2', tipAreaRange)} problem={wrong(tipAreaRange)} isNumeric isDisabled={isPending} />
        <TextField label={words.rate(labelOf(words.pressureUnits, unit))} stored={toText(threshold?.ratePerSecond)} take={takeNumber('ratePerSecond', pressureRange)} problem={wrong(pressureRange)} isNumeric isDisabled={isPending} />
      </div>
      <TextField
        label={words.device}
        stored={threshold?.device ?? ''}
        take={(text, edits) => {
          edit({ device: text.trim() ? text : undefined }, edits);
          return text.trim() ? text : '';
        }}
        isDisabled={isPending}
      />
      {threshold && !isReadOnly ? (
        <button type="button" className="palpate-link" onClick={() => store.getState().editMark(mark.id, { pressureThreshold: undefined })}>
          {words.removeThreshold}
        </button>
      ) : null}
    </Group>
  );
}

function UnitField({ unit, onChoose }: { readonly unit: Word<PressureUnit>; readonly onChoose: (unit: Word<PressureUnit>) => void }) {
  const words = useWords();
  const id = useId();
  return (
    <div className="palpate-field">
      <label className="palpate-label" htmlFor={id}>
        {words.unit}
      </label>
      <select form="" id={id} className="palpate-text" value={unit} onChange={(event) => onChoose(event.target.value)}>
        {choicesWith(pressureUnits, unit).map((option) => (
          <option key={option} value={option}>
            {labelOf(words.pressureUnits, option)}
          </option>
        ))}
      </select>
    </div>
  );
}

interface UnitQuestionProps {
  readonly threshold: PressureThreshold;
  /** The unit chosen instead of the recorded one. */
  readonly unit: Word<PressureUnit>;
  readonly onAnswer: (threshold: PressureThreshold) => void;
}

/** Whether another unit changes the number: the record stays unchanged until the user answers. */
function UnitQuestion({ threshold, unit, onAnswer }: UnitQuestionProps) {
  const words = useWords();
  const id = useId();
  const withUnit = (value: number, of: Word<PressureUnit>) => `${toText(value)} ${labelOf(words.pressureUnits, of)}`;
  // The conversion of a unit of a later version is unknown.
  const both = isKnown(pressureUnits, threshold.unit) && isKnown(pressureUnits, unit) ? ([threshold.unit, unit] as const) : undefined;
  const converted = both && convertThreshold(threshold, both[1]);
  // The larger of the two units comes first, so that the factor is a short number.
  const [large, small] = !both || convertPressure(1, ...both) >= 1 ? (both ?? []) : [both[1], both[0]];
  return (
    <div role="group" aria-labelledby={id} className="palpate-field">
      <p id={id} className="palpate-small" role="status">
        {words.askUnit}
      </p>
      {converted ? (
        <button type="button" className="palpate-link" onClick={() => onAnswer(converted)}>
          {words.convertUnit(`${withUnit(threshold.value, threshold.unit)} = ${withUnit(converted.value, unit)}`)}
        </button>
      ) : null}
      <button type="button" className="palpate-link" onClick={() => onAnswer({ ...threshold, unit })}>
        {words.keepNumber(withUnit(threshold.value, unit))}
      </button>
      {large && small ? (
        <p className="palpate-small palpate-field-note">
          <bdi>
            {withUnit(1, large)} = {withUnit(convertPressure(1, large, small), small)}
          </bdi>
        </p>
      ) : null}
    </div>
  );
}

/** A converted number for reading: four digits or one decimal place, isolated, with the map's digits. */
const shortNumber = (value: number, language: string): string =>
  new Intl.NumberFormat(language, { maximumFractionDigits: value >= 100 ? 1 : value >= 10 ? 2 : value >= 1 ? 3 : 4, useGrouping: false, numberingSystem: 'latn' }).format(value);

const toText = (value: number | undefined): string => (value === undefined ? '' : String(value));
