'use client';
import { Fragment, useId, useState } from 'react';
import { convertPressure, meanPressure, patchThreshold, pressureRange, pressureUnits, tipAreaRange, type PressureUnit, type Tenderness, type ThresholdPatch } from '../chart/index.js';
import type { EditActions } from '../store/index.js';
import { type Folds, useBodyMap, useBodyMapContext } from '../ui/index.js';
import { countSaid, Group } from './Group.js';
import { readNumber, readNumbers } from './read-number.js';
import { TextField } from './TextField.js';
import { useWords } from './words.js';

/** The pressure that is first felt as pain, as the device showed it, and how it was measured. */
export function ThresholdGroup({ mark, folds }: { readonly mark: Tenderness; readonly folds: Folds }) {
  const { store, messages } = useBodyMapContext();
  const isReadOnly = useBodyMap((state) => state.readOnly);
  const threshold = mark.pressureThreshold;
  const [unitToBe, setUnitToBe] = useState<PressureUnit>(threshold?.unit ?? 'kPa');
  const unit = threshold?.unit ?? unitToBe;
  const words = useWords();
  const number = (value: number) => new Intl.NumberFormat(messages.language, { maximumSignificantDigits: 4 }).format(value);
  const withUnit = (value: number, of: PressureUnit) => `${number(value)} ${words.pressureUnits[of]}`;
  const converted = threshold ? pressureUnits.filter((other) => other !== unit).map((other) => withUnit(convertPressure(threshold.value, unit, other), other)) : [];

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

  return (
    <Group title={words.threshold} folds={folds} recorded={threshold ? countSaid(...Object.values(threshold)) - 1 : 0}>
      <div className="palpate-pair">
        <TextField
          label={words.pressure}
          stored={isReadOnly && threshold ? withUnit(threshold.value, unit) : toText(threshold?.value)}
          take={takeValue}
          problem={(text) => (text.trim() ? wrong(pressureRange)() : words.pressureFirst)}
          isNumeric
          // With readings it is their mean.
          isDisabled={mean !== undefined}
        />
        {isReadOnly ? null : <UnitField unit={unit} onChoose={(next) => (threshold ? edit({ unit: next }) : setUnitToBe(next))} />}
      </div>
      {/* Each by itself: from right to left, numbers and units would change places. */}
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
        <TextField label={words.rate(words.pressureUnits[unit])} stored={toText(threshold?.ratePerSecond)} take={takeNumber('ratePerSecond', pressureRange)} problem={wrong(pressureRange)} isNumeric isDisabled={isPending} />
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

function UnitField({ unit, onChoose }: { readonly unit: PressureUnit; readonly onChoose: (unit: PressureUnit) => void }) {
  const words = useWords();
  const id = useId();
  return (
    <div className="palpate-field">
      <label className="palpate-label" htmlFor={id}>
        {words.unit}
      </label>
      <select form="" id={id} className="palpate-text" value={unit} onChange={(event) => onChoose(event.target.value as PressureUnit)}>
        {pressureUnits.map((option) => (
          <option key={option} value={option}>
            {words.pressureUnits[option]}
          </option>
        ))}
      </select>
    </div>
  );
}

const toText = (value: number | undefined): string => (value === undefined ? '' : String(value));
