'use client';
import { viewIds, type ViewId } from '../../anatomy/index.js';
import { viewsOfMark, type Chart } from '../../chart/index.js';
import { Choice, Icon, useBodyMap, useBodyMapContext, useFigure, useFromChart } from '../../ui/index.js';

/** Chooses what a tap does: mark a tender point or an area, or select. */
export function ToolSwitch() {
  const { store, messages } = useBodyMapContext();
  const tool = useBodyMap((state) => state.tool);
  const isReadOnly = useBodyMap((state) => state.readOnly);
  if (isReadOnly) return null;
  return (
    <Choice
      label={messages.labels.tools}
      className="palpate-tool-switch"
      value={tool}
      onChoose={(next) => store.getState().setTool(next)}
      options={[
        { value: 'tenderness', label: messages.tools.tenderness, short: messages.shortTools.tenderness, icon: <span className="palpate-dot" aria-hidden="true" /> },
        { value: 'referral', label: messages.tools.referral, short: messages.shortTools.referral, icon: <span className="palpate-ring" aria-hidden="true" /> },
        { value: 'caution', label: messages.tools.caution, short: messages.shortTools.caution, icon: <Icon name="caution" /> },
        { value: 'select', label: messages.tools.select, short: messages.shortTools.select, icon: <Icon name="select" /> },
      ]}
    />
  );
}

/** Chooses the views: related views together in a wide container, one at a time in a narrow one. */
export function ViewSwitch() {
  const { store, views, messages } = useBodyMapContext();
  const inFront = useBodyMap((state) => state.view);
  const choose = (view: ViewId) => store.getState().setView(view);
  const single = views.flat();
  const counts = useFromChart(countOn, views);
  const together = views.find((group) => group.includes(inFront)) ?? views[0] ?? viewIds;
  if (single.length < 2) return null;
  return (
    <>
      <Choice
        label={messages.labels.view}
        className="palpate-view-switch palpate-when-wide"
        value={together.join(' ')}
        onChoose={(group) => choose(group.split(' ')[0] as ViewId)}
        options={views.map((group, i) => ({ value: group.join(' '), label: messages.viewsTogether(group), count: counts[i]! }))}
      />
      <Choice
        label={messages.labels.view}
        className="palpate-view-switch palpate-when-narrow"
        value={inFront}
        onChoose={choose}
        options={single.map((view, i) => ({ value: view, label: messages.views[view], count: counts[views.length + i]! }))}
      />
    </>
  );
}

/** The number of marks on each group of views, then on each view. */
const countOn = ({ marks }: Chart, views: readonly (readonly ViewId[])[]): readonly number[] =>
  [...views, ...views.flat().map((view) => [view])].map((shown) => marks.filter((mark) => viewsOfMark(mark).some((view) => shown.includes(view))).length);

/** Chooses the figure. Empty if the map has only one. */
export function FigureSwitch() {
  const { store, figures, messages } = useBodyMapContext();
  const shown = useFigure();
  const isReadOnly = useBodyMap((state) => state.readOnly);
  if (figures.length < 2 || isReadOnly) return null;
  return (
    <Choice
      label={messages.labels.figure}
      value={shown.id}
      onChoose={(id) => store.getState().setFigure(id)}
      options={figures.map(({ id }) => ({ value: id, label: messages.figures[id] }))}
    />
  );
}
