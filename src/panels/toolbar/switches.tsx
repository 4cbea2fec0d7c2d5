'use client';
import { viewIds, type ViewId } from '../../anatomy/index.js';
import { Choice, Icon, useBodyMap, useBodyMapContext, useFigure } from '../../ui/index.js';

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
  const marks = useBodyMap((state) => state.chart.marks);
  const choose = (view: ViewId) => store.getState().setView(view);
  const countOn = (shown: readonly ViewId[]) =>
    marks.filter((mark) => (mark.kind === 'tenderness' ? shown.includes(mark.view) : mark.areas.some((area) => shown.includes(area.view)))).length;
  const single = views.flat();
  const together = views.find((group) => group.includes(inFront)) ?? views[0] ?? viewIds;
  if (single.length < 2) return null;
  return (
    <>
      <Choice
        label={messages.labels.view}
        className="palpate-view-switch palpate-when-wide"
        value={together.join(' ')}
        onChoose={(group) => choose(group.split(' ')[0] as ViewId)}
        options={views.map((group) => ({ value: group.join(' '), label: messages.viewsTogether(group), count: countOn(group) }))}
      />
      <Choice
        label={messages.labels.view}
        className="palpate-view-switch palpate-when-narrow"
        value={inFront}
        onChoose={choose}
        options={single.map((view) => ({ value: view, label: messages.views[view], count: countOn([view]) }))}
      />
    </>
  );
}

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
