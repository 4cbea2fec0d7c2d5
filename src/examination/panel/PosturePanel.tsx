'use client';
import { forwardRef, useEffect, useId, useState, type ComponentType } from 'react';
import { editExamination, isKnown, postureItemIds, postureItems, recordFinding, viewOfPosture, type PostureWord } from '../../chart/index.js';
import { itemText } from '../../describe/index.js';
import { labelOf } from '../../locales/index.js';
import { Choice, useBodyMap, useBodyMapContext } from '../../ui/index.js';
import { examinationOf, useExamination } from '../examination-store.js';
import type { PostureExaminationProps } from '../props.js';
import { Observer, stampOf, Walk, type PanelWords } from './shared.js';

/** Posture in one language. */
export function createPosturePanel({ words, terms }: PanelWords): ComponentType<PostureExaminationProps> {
  return forwardRef<HTMLElement, PostureExaminationProps>(function PosturePanel({ observer, className, ...rest }, ref) {
    const { store, messages, views } = useBodyMapContext();
    const title = useId();
    const chart = useBodyMap((state) => state.head);
    const isReadOnly = useBodyMap((state) => state.readOnly);
    const lines = useExamination((state) => state.lines);
    const [step, setStep] = useState(0);
    const [chosenBy, setChosenBy] = useState(observer ?? chart.recordedBy);
    const examination = examinationOf(store);
    const item = postureItemIds[step] ?? 'front.eyes';
    useEffect(() => {
      examination.setState({ item });
      const view = viewOfPosture(item);
      if (views.flat().includes(view)) store.getState().setView(view);
      return () => examination.setState({ item: null });
    }, [examination, item, store, views]);
    const { posture } = chart;
    const by = posture?.by ?? chosenBy;
    const findings = posture?.findings ?? [];
    const found = findings.find((each) => each.item === item)?.finding;
    const record = (value: string): void => {
      const finding = postureItems[item].find((word) => word === value) as PostureWord | undefined;
      store.getState().edit(recordFinding(chart, item, finding, stampOf(by)), 'edit');
    };
    const observe = (said: typeof by): void => {
      setChosenBy(said);
      if (posture) store.getState().edit(editExamination(chart, 'posture', { by: said }), 'edit');
    };
    const own: readonly string[] = postureItems[item];
    const options = ['none', ...own, ...(found !== undefined && !own.includes(found) ? [found] : [])].map((value) => ({ value, label: value === 'none' ? terms.notLookedAt : labelOf(terms.findings, value) }));
    return (
      <section {...rest} ref={ref} aria-labelledby={title} className={className ? `palpate-examination ${className}` : 'palpate-examination'}>
        <h2 id={title} className="palpate-title">
          {terms.posture}
        </h2>
        <p className="palpate-small">{terms.caveats.posture}</p>
        <Observer value={by} onChoose={observe} words={words} />
        <label className="palpate-check">
          <input form="" type="checkbox" checked={lines} onChange={({ target }) => examination.setState({ lines: target.checked })} />
          {words.labels.lines}
        </label>
        <Walk words={words} step={step} names={postureItemIds.map((id) => itemText(id, messages, terms))} recorded={findings.length} onStep={setStep}>
          <Choice className="palpate-scores" label={itemText(item, messages, terms)} isDisabled={isReadOnly} options={options} value={found ?? 'none'} onChoose={record} />
        </Walk>
        <details>
          <summary className="palpate-group-title">{words.labels.table}</summary>
          <table className="palpate-examined">
            <caption className="palpate-visually-hidden">{terms.posture}</caption>
            <thead>
              <tr>
                <th scope="col">{words.labels.item}</th>
                <th scope="col">{words.labels.finding}</th>
              </tr>
            </thead>
            <tbody>
              {[...postureItemIds, ...findings.flatMap((each) => (isKnown(postureItemIds, each.item) ? [] : [each.item]))].map((id) => {
                const said = findings.find((each) => each.item === id);
                return (
                  <tr key={id}>
                    <th scope="row">{itemText(id, messages, terms)}</th>
                    <td>{said ? labelOf(terms.findings, said.finding) : terms.notLookedAt}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </details>
      </section>
    );
  });
}
