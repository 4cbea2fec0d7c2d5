'use client';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { getZone, type ViewId, type ZoneId } from '../anatomy/index.js';
import { courses, isAmong, onsetText, painfulSkin, type Quality } from '../chart/index.js';
import { areaName, areasWithoutPain, askOf, clearAreas, feltElsewhere, hasSide, largeAreas, painsOf, valuesOf, zonesOfPain, type LargeArea, type Screen } from '../intake/index.js';
import { BodyMap } from '../map/index.js';
import { useBodyMap, type ZoneClickEvent } from '../ui/index.js';
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
  const { intake, words, locale } = useIntake();
  const { answers } = useStore(intake);
  const chart = useBodyMap((state) => state.head);
  const pain = painsOf(chart).find(({ id }) => id === screen.pain);
  const label = askOf(screen, words);
  const { labels } = words;
  const said = valuesOf(answers, screen.key)[0];
  switch (screen.step) {
    case 'place':
      return <Place screen={screen} listen={listen} />;
    case 'side':
      return (
        <>
          <Picture view={pain?.kind === 'tenderness' ? pain.view : pain?.areas[0]?.view} listen={listen} />
          <div className="palpate-intake-options" role="group" aria-label={label}>
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
      return <Scale label={label} value={pain?.intensity} low={locale.labels.intensityLow} high={locale.labels.intensityHigh} onRate={(intensity) => (intake.record({ intensity }), intake.next())} />;
    case 'another':
    case 'felt-elsewhere':
      return <Options label={label} options={[{ value: 'yes', text: labels.yes }, { value: 'no', text: labels.no }]} chosen={said === undefined ? [] : [said === true ? 'yes' : 'no']} onChoose={(value) => intake.say(value === 'yes')} />;
    case 'clear':
      return <Clear label={label} />;
    case 'qualities': {
      const chosen = pain?.qualities ?? [];
      const toggle = (quality: Quality) => intake.record({ qualities: toQualities(offered.filter((each) => (each === quality) !== chosen.includes(each))) });
      return <Options label={label} options={offered.map((value) => ({ value, text: locale.qualities[value] }))} chosen={chosen as readonly Quality[]} onChoose={toggle} several look="chips" />;
    }
    case 'elsewhere':
      return <Elsewhere screen={screen} listen={listen} label={label} />;
    case 'onset': {
      const chosen = onsetKeys.filter((key) => words.onsets[key] === onsetText(pain?.onset));
      return <Options label={label} options={onsetKeys.map((value) => ({ value, text: words.onsets[value] }))} chosen={chosen} onChoose={(key) => (intake.record({ onset: { words: words.onsets[key] } }), intake.next())} />;
    }
    case 'course':
      return <Options label={label} options={courses.map((value) => ({ value, text: words.courses[value] }))} chosen={courses.filter((course) => course === pain?.course)} onChoose={(course) => (intake.record({ course }), intake.next())} />;
  }
}

const toQualities = (qualities: readonly Quality[]): readonly Quality[] | undefined => (qualities.length > 0 ? qualities : undefined);

/** The figure, and the switch between front and back. Without `onChoose` it is not interactive. */
function Picture({ view: wanted, listen, onChoose }: { readonly view?: ViewId | undefined; readonly listen: BodyScreenProps['listen']; readonly onChoose?: (event: ZoneClickEvent) => void }) {
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
        <div className="palpate-intake-views" role="group" aria-label={locale.labels.view}>
          {(['front', 'back'] as const).map((each) => (
            <button key={each} type="button" className="palpate-button" aria-pressed={view === each} onClick={() => intake.store.setView(each)}>
              {locale.views[each]}
            </button>
          ))}
        </div>
      ) : null}
      <BodyMap.View view={view} />
    </div>
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
  const lists = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The pressed button is gone: focus moves to the next choice.
    if (area) lists.current?.querySelector('button')?.focus();
  }, [area]);
  const zones = (area?.zones ?? []).filter((zone) => !hiddenZones.has(zone));
  /** A part that is visible on two views has one name on both. */
  const zoneText = (zone: ZoneId): string => {
    const name = locale.zoneName(zone);
    const view = getZone(zone)?.view;
    return view && zones.some((other) => other !== zone && locale.zoneName(other) === name) ? `${name} (${locale.views[view]})` : name;
  };
  return (
    <>
      <p className="palpate-intake-hint">{isList ? asks.listHint : asks.placeHint}</p>
      {isList ? null : <Picture view={pain?.kind === 'tenderness' ? pain.view : undefined} listen={listen} onChoose={choose} />}
      <div ref={lists}>
        {isList && !area ? <Options key="areas" label={asks.listHint} options={largeAreas.map((each) => ({ value: each.id, text: areaName(each, locale) }))} chosen={[]} onChoose={(id) => setArea(largeAreas.find((each) => each.id === id))} look="chips" /> : null}
        {isList && area ? (
          <Options key="zones" label={areaName(area, locale)} options={[{ value: 'all', text: `${areaName(area, locale)}: ${labels.whole}` }, ...zones.map((zone) => ({ value: zone as string, text: zoneText(zone) }))]} chosen={[]} onChoose={(zone) => (zone === 'all' ? intake.placeInZones(zones) : intake.placeAtZone(zone as ZoneId))} look="chips" />
        ) : null}
      </div>
      <div className="palpate-intake-others">
        <button type="button" className="palpate-button" onClick={() => (area ? setArea(undefined) : setList(!isList))}>
          {area ? asks.listHint : isList ? labels.figure : labels.list}
        </button>
        {hasPains ? null : (
          <button type="button" className="palpate-button" onClick={() => intake.nothingHurts()}>
            {labels.nothingHurts}
          </button>
        )}
      </div>
    </>
  );
}

/** The large parts that are free of pain. */
function Clear({ label }: { readonly label: string }) {
  const { intake, words, locale, hiddenZones } = useIntake();
  const chart = useBodyMap((state) => state.head);
  const free = areasWithoutPain(chart);
  const chosen = clearAreas(chart, hiddenZones).map(({ id }) => id);
  const set = (ids: readonly string[]) => intake.setClear(free.filter(({ id }) => ids.includes(id)).flatMap((area) => area.zones.filter((zone) => !hiddenZones.has(zone))));
  const isAll = free.every(({ id }) => chosen.includes(id));
  return (
    <>
      <p className="palpate-intake-hint">{words.asks.clearHint}</p>
      <Options label={label} options={free.map((area) => ({ value: area.id, text: areaName(area, locale) }))} chosen={chosen} onChoose={(id) => set(chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id])} several look="chips" />
      <div className="palpate-intake-others">
        <button type="button" className="palpate-button" aria-pressed={isAll} onClick={() => set(isAll ? [] : free.map(({ id }) => id))}>
          {words.labels.allOfThese}
        </button>
      </div>
    </>
  );
}

/** Where the pain goes: zones of the figure, or large parts from the list. */
function Elsewhere({ screen, listen, label }: { readonly screen: BodyStepScreen; readonly listen: BodyScreenProps['listen']; readonly label: string }) {
  const { intake, words, locale, hiddenZones } = useIntake();
  const [isList, setList] = useState(false);
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
    <>
      <p className="palpate-intake-hint">{words.asks.elsewhereHint}</p>
      {isList ? (
        <Options label={label} options={largeAreas.map((area) => ({ value: area.id, text: areaName(area, locale) }))} chosen={touched} onChoose={toggleArea} several look="chips" />
      ) : (
        <>
          <Picture view={view?.kind === 'tenderness' ? view.view : undefined} listen={listen} onChoose={choose} />
          {zones.length > 0 ? <Options label={label} options={zones.filter((zone) => getZone(zone)).map((zone) => ({ value: zone as string, text: locale.zoneName(zone) }))} chosen={zones as readonly string[]} onChoose={(zone) => toggle(zone as ZoneId)} several look="chips" /> : null}
        </>
      )}
      <div className="palpate-intake-others">
        <button type="button" className="palpate-button" onClick={() => setList(!isList)}>
          {isList ? words.labels.figure : words.labels.list}
        </button>
      </div>
    </>
  );
}
