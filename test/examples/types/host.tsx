// What hosts write around the map: refs, attributes, the callbacks, a part of their own.
import { createRef } from 'react';
import { BodyMap, extendMessages, useBodyMap, useSelectedMark, type Chart, type ChartChange, type Mark, type Step, type ViewId, type ZoneClickEvent } from 'palpate';
import { de } from 'palpate/locales/de';

const root = createRef<HTMLDivElement>();

function Count() {
  return <output>{useBodyMap((state) => state.chart.marks.length)}</output>;
}

const keep = (next: Chart, { reason, cancel }: ChartChange) => (reason === 'clear' ? cancel() : void next);
const save = (_: Chart, { changes }: Step) => void changes.length;

export const complete = <BodyMap ref={root} id="map" className="mine" style={{ maxWidth: 900 }} data-testid="map" defaultChart={undefined} onChartChange={keep} onChartCommit={save} />;
export const arranged = (
  <BodyMap.Root locale={de} perspective="mirror" hiddenZones={['front.genital']}>
    <BodyMap.Toolbar>
      <BodyMap.HistoryButtons />
      <Count />
    </BodyMap.Toolbar>
    <BodyMap.View view="back" />
    <BodyMap.Inspector>{(mark: Mark) => <p>{mark.id}</p>}</BodyMap.Inspector>
  </BodyMap.Root>
);

const list = createRef<HTMLElement>();
function Details() {
  const mark = useSelectedMark();
  return mark ? <BodyMap.IntensityField mark={mark} /> : <BodyMap.NoteField />;
}
const goTo = (view: ViewId) => void view;
const ask = (event: ZoneClickEvent) => (event.side === 'left' ? event.preventDefault() : void event.at[0]);
export const steered = (
  <BodyMap.Root view="back" onViewChange={goTo} selection={null} onSelectionChange={(id) => void id} defaultTool="select" onZoneClick={ask} onZoneHover={(event) => void event?.zone} locale={extendMessages(de, { labels: { undo: 'Zurück' } })}>
    <BodyMap.MarkList ref={list} />
    <Details />
  </BodyMap.Root>
);

// @ts-expect-error a tool that there is none of
export const noTool = <BodyMap tool="hammer" />;
// @ts-expect-error a zone that is not on the map
export const wrong = <BodyMap hiddenZones={['front.nowhere']} />;
