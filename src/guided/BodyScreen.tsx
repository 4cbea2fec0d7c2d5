'use client';
import { useEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import { getZone, type ViewId, type ZoneId } from '../anatomy/index.js';
import { courses, isAmong, onsetText, painfulSkin, type Quality } from '../chart/index.js';
import { areaName, areasWithoutPain, clearAreas, feltElsewhere, hasSide, largeAreas, painsOf, valuesOf, zonesOfPain, type LargeArea, type Screen } from '../intake/index.js';
import type { Messages } from '../locales/index.js';
import { BodyMap } from '../map/index.js';
import { useBodyMap, useStore, type ZoneClickEvent } from '../ui/index.js';
import { useIntake } from './context.js';
import { Options } from './Options.js';
import { Scale } from './QuestionScreen.js';

type BodyStepScreen = Extract<Screen, { kind: 'body' }>;

interface BodyScreenProps {
  readonly screen: BodyStepScreen;
  /** Registers what a tap on the figure does. */
  readonly listen: (listener: ((event: ZoneClickEvent) => void) | undefined) => void;
}

/** The qualities offered: the eight most common, as on the map. */
const offered: readonly Quality[] = ['aching', 'burning', 'stabbing', 'cramping', 'throbbing', 'numbness', 'tingling', 'stiffness'];
const onsetKeys = ['today', 'days', 'weeks', 'months', 'years'] as const;

/** The controls of one question about a pain. */
export function BodyScreen({ screen, listen }: BodyScreenProps): ReactNode {
  const { intake, words, locale, questionId } = useIntake();
  const answers = useStore(intake, (state) => state.answers);
  const chart = useBodyMap((state) => state.head);
  const pain = painsOf(chart).find(({ id }) => id === screen.pain);
  const { labels } = words;
  const said = valuesOf(answers, screen.key)[0];
  switch (screen.step) {
    case 'place':
      return <Place screen={screen} listen={listen} />;
    case 'side':
      return (
        <>
          <Picture view={pain?.kind === 'tenderness' ? pain.view : pain?.areas[0]?.view} listen={listen} />
          <div className="palpate-intake-options" role="group" aria-labelledby={questionId}>
            <button type="button" className="palpate-intake-option" onClick={() => intake.confirmPlace('right')}>
              {labels.right}
            </button>
            {pain && hasSide(zonesOfPain(pain)) ? (
              <button type="button" className="palpate-intake-option" onClick={() => intake.confirmPlace('other-side')}>
                {labels.otherSide}
              </button>
            ) : null}
            <button type="button" className="palpate-intake-option" onClick={() => intake.confirmPlace('elsewhere')}>
              {labels.somewhereElse}
            </button>
          </div>
        </>
      );
    case 'intensity':
      return <Scale value={pain?.intensity} low={locale.labels.intensityLow} high={locale.labels.intensityHigh} onRate={(intensity) => (intake.record({ intensity }), intake.next())} />;
    case 'another':
    case 'felt-elsewhere':
      return <Options options={[{ value: 'yes', text: labels.yes }, { value: 'no', text: labels.no }]} chosen={said === undefined ? [] : [said === true ? 'yes' : 'no']} onChoose={(value) => intake.say(value === 'yes')} />;
    case 'clear':
      return <Clear />;
    case 'qualities': {
      const chosen = pain?.qualities ?? [];
      const toggle = (quality: Quality) => intake.record({ qualities: toQualities(offered.filter((each) => (each === quality) !== chosen.includes(each))) });
      return <Options options={offered.map((value) => ({ value, text: locale.qualities[value] }))} chosen={chosen as readonly Quality[]} onChoose={toggle} several look="chips" />;
    }
    case 'elsewhere':
      return <Elsewhere screen={screen} listen={listen} />;
    case 'onset': {
      const chosen = onsetKeys.filter((key) => words.onsets[key] === onsetText(pain?.onset));
      return <Options options={onsetKeys.map((value) => ({ value, text: words.onsets[value] }))} chosen={chosen} onChoose={(key) => (intake.record({ onset: { words: words.onsets[key] } }), intake.next())} />;
    }
    case 'course':
      return <Options options={courses.map((value) => ({ value, text: words.courses[value] }))} chosen={courses.filter((course) => course === pain?.course)} onChoose={(course) => (intake.record({ course }), intake.next())} />;
  }
}

const areaOptions = (areas: readonly LargeArea[], locale: Messages) => areas.map((area) => ({ value: area.id, text: areaName(area, locale), side: area.side }));

const toQualities = (qualities: readonly Quality[]): readonly Quality[] | undefined => (qualities.length > 0 ? qualities : undefined);

/** The figure, and the switch between front and back. Without `onChoose` it is not interactive. */
function Picture({ view: wanted, listen, onChoose, children }: { readonly view?: ViewId | undefined; readonly listen: BodyScreenProps['listen']; readonly onChoose?: (event: ZoneClickEvent) => void; readonly children?: ReactNode }) {
  const { intake, locale } = useIntake();
  const shown = useBodyMap((state) => state.view);
  useEffect(() => {
    listen(onChoose);
    return () => listen(undefined);
  }, [listen, onChoose]);
  useEffect(() => void (wanted && intake.store.setView(wanted)), [intake, wanted]);
  const view = shown === 'back' ? 'back' : wanted && wanted !== 'front' ? wanted : 'front';
  return (
    <div className="palpate-intake-figure">
      {onChoose ? (
        <div className="palpate-intake-views">
          <div role="group" aria-label={locale.labels.view}>
            {(['front', 'back'] as const).map((each) => (
              <button key={each} type="button" className="palpate-button" aria-pressed={view === each} onClick={() => intake.store.setView(each)}>
                {locale.views[each]}
              </button>
            ))}
          </div>
          {children}
        </div>
      ) : null}
      <BodyMap.View view={view} />
    </div>
  );
}

/** A part of a screen that is exchanged: what was pressed has gone with it, and the focus goes to the next choice. */
function useFocusOf(shown: string): RefObject<HTMLDivElement | null> {
  const part = useRef<HTMLDivElement>(null);
  const last = useRef(shown);
  useEffect(() => {
    if (last.current === shown) return;
    last.current = shown;
    part.current?.querySelector<HTMLElement>('.palpate-intake-options :is(button, input), .palpate-intake-switch')?.focus();
  }, [shown]);
  return part;
}

/** From the figure to the list and back. */
function Switch({ onPress, children }: { readonly onPress: () => void; readonly children: ReactNode }) {
  return (
    <button type="button" className="palpate-button palpate-intake-switch" onClick={onPress}>
      {children}
    </button>
  );
}

/** Where it hurts: on the figure, or from a list of large parts and then of the zones in one. */
function Place({ screen, listen }: { readonly screen: BodyStepScreen; readonly listen: BodyScreenProps['listen'] }) {
  const { intake, words, locale, hiddenZones } = useIntake();
  const { labels, asks } = words;
  const [isList, setList] = useState(false);
  const [area, setArea] = useState<LargeArea>();
  const hasPains = useBodyMap((state) => painsOf(state.head).length > 0);
  const [choose] = useState(() => ({ view, at, zone }: ZoneClickEvent) => intake.placeAt({ view, at, zone }));
  const pain = useBodyMap((state) => painsOf(state.head).find(({ id }) => id === screen.pain));
  const part = useFocusOf(isList ? (area?.id ?? 'list') : 'figure');
  const zones = (area?.zones ?? []).filter((zone) => !hiddenZones.has(zone));
  /** A part that is visible on two views has one name on both. */
  const zoneText = (zone: ZoneId): string => {
    const name = locale.zoneName(zone);
    const view = getZone(zone)?.view;
    return view && zones.some((other) => other !== zone && locale.zoneName(other) === name) ? `${name} (${locale.views[view]})` : name;
  };
  return (
    <div ref={part} className="palpate-intake-part">
      <p className="palpate-intake-hint">{isList ? (area ? areaName(area, locale) : asks.listHint) : asks.placeHint}</p>
      {isList ? null : (
        <Picture view={pain?.kind === 'tenderness' ? pain.view : undefined} listen={listen} onChoose={choose}>
          <Switch onPress={() => setList(true)}>{labels.list}</Switch>
        </Picture>
      )}
      {isList && !area ? <Options key="areas" label={asks.listHint} options={areaOptions(largeAreas, locale)} chosen={[]} onChoose={(id) => setArea(largeAreas.find((each) => each.id === id))} look="chips" /> : null}
      {isList && area ? (
        <Options key="zones" label={areaName(area, locale)} options={[{ value: 'all', text: `${areaName(area, locale)}: ${labels.whole}` }, ...zones.map((zone) => ({ value: zone as string, text: zoneText(zone) }))]} chosen={[]} onChoose={(zone) => (zone === 'all' ? intake.placeInZones(zones) : intake.placeAtZone(zone as ZoneId))} look="chips" />
      ) : null}
      <div className="palpate-intake-others" hidden={!isList && hasPains}>
        {isList ? <Switch onPress={() => (area ? setArea(undefined) : setList(false))}>{area ? asks.listHint : labels.figure}</Switch> : null}
        {hasPains ? null : (
          <button type="button" className="palpate-button" onClick={() => intake.nothingHurts()}>
            {labels.nothingHurts}
          </button>
        )}
      </div>
    </div>
  );
}

/** The large parts that are free of pain. */
function Clear() {
  const { intake, words, locale, hiddenZones } = useIntake();
  const chart = useBodyMap((state) => state.head);
  const free = areasWithoutPain(chart);
  const chosen = clearAreas(chart, hiddenZones).map(({ id }) => id);
  const set = (ids: readonly string[]) => intake.setClear(free.filter(({ id }) => ids.includes(id)).flatMap((area) => area.zones.filter((zone) => !hiddenZones.has(zone))));
  const isAll = free.every(({ id }) => chosen.includes(id));
  return (
    <>
      <p className="palpate-intake-hint">{words.asks.clearHint}</p>
      <div className="palpate-intake-others">
        <button type="button" className="palpate-button" aria-pressed={isAll} onClick={() => set(isAll ? [] : free.map(({ id }) => id))}>
          {words.labels.allOfThese}
        </button>
      </div>
      <Options options={areaOptions(free, locale)} chosen={chosen} onChoose={(id) => set(chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id])} several look="chips" />
    </>
  );
}

/** Where the pain goes: zones of the figure, or large parts from the list. */
function Elsewhere({ screen, listen }: { readonly screen: BodyStepScreen; readonly listen: BodyScreenProps['listen'] }) {
  const { intake, words, locale, hiddenZones } = useIntake();
  const [isList, setList] = useState(false);
  const part = useFocusOf(isList ? 'list' : 'figure');
  const mark = useBodyMap((state) => feltElsewhere(state.head, screen.pain ?? ''));
  const view = useBodyMap((state) => painsOf(state.head).find(({ id }) => id === screen.pain));
  const zones = mark?.areas.flatMap((area) => area.zones.map(({ zone }) => zone)) ?? [];
  const [toggle] = useState(() => (zone: ZoneId) => {
    const now = feltElsewhere(intake.store.getState().head, screen.pain ?? '')?.areas.flatMap((area) => area.zones.map((each) => each.zone)) ?? [];
    intake.setElsewhere(now.includes(zone) ? now.filter((each) => each !== zone) : [...now, zone]);
  });
  const [choose] = useState(() => (event: ZoneClickEvent) => toggle(event.zone));
  const skin = painfulSkin(mark ? [mark] : []);
  const touched = largeAreas.filter((area) => area.zones.some((zone) => isAmong(zone, skin))).map(({ id }) => id);
  const toggleArea = (id: string) => {
    const own = new Set<ZoneId>(largeAreas.find((area) => area.id === id)?.zones.filter((zone) => !hiddenZones.has(zone)));
    intake.setElsewhere(touched.includes(id) ? zones.filter((zone) => !own.has(zone)) : [...zones, ...own]);
  };
  return (
    <div ref={part} className="palpate-intake-part">
      <p className="palpate-intake-hint">{words.asks.elsewhereHint}</p>
      {isList ? (
        <Options options={areaOptions(largeAreas, locale)} chosen={touched} onChoose={toggleArea} several look="chips" />
      ) : (
        <>
          <Picture view={view?.kind === 'tenderness' ? view.view : undefined} listen={listen} onChoose={choose}>
            <Switch onPress={() => setList(true)}>{words.labels.list}</Switch>
          </Picture>
          {zones.length > 0 ? <Options options={zones.filter((zone) => getZone(zone)).map((zone) => ({ value: zone as string, text: locale.zoneName(zone) }))} chosen={zones as readonly string[]} onChoose={(zone) => toggle(zone as ZoneId)} several look="chips" /> : null}
        </>
      )}
      {isList ? (
        <div className="palpate-intake-others">
          <Switch onPress={() => setList(false)}>{words.labels.figure}</Switch>
        </div>
      ) : null}
    </div>
  );
}
