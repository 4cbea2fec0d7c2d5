import { writeMoment } from '../../chart/index.js';
import { complaintName, describeCourse, follow, sightingText, type Complaint, type Course, type Episode } from '../../episode/index.js';
import { en, englishEpisode, type EpisodeMessages } from '../../locales/index.js';
import { node, type SceneNode } from '../scene/node.js';
import { toSetting, type SceneOptions, type Setting } from '../scene/options.js';
import { textNode } from '../scene/text.js';
import { labelNodes, labelOfLine, type LineEnd } from './labels.js';
import { timelineLayout, type TimelineLayout } from './layout.js';
import { mapDefs, smallMap, viewsShown, widthOf } from './maps.js';

/** Options of `episodeToSvg`. */
export interface TimelineOptions extends Pick<SceneOptions, 'figures' | 'perspective' | 'locale' | 'palette' | 'hiddenZones' | 'idPrefix'> {
  /** The words of an episode in the language of `locale`: `await locale.episode()`. Defaults to English. */
  readonly words?: EpisodeMessages;
  /** Width in pixels. Defaults to 960. */
  readonly width?: number;
  /** IANA time zone for dates; set it on a server. Defaults to that of the machine. */
  readonly timeZone?: string | undefined;
}

/** Dash patterns that distinguish complaints without colour. */
const dashes = ['', '7 4', '2 4', '10 3 2 3', '5 2 1 2 1 2'];

/** The layout of the timeline for these options. */
export function layoutOf(episode: Pick<Episode, 'charts'>, { locale: messages = en, width = 960 }: TimelineOptions = {}, course: Course = follow(episode)): TimelineLayout {
  const mapShare = viewsShown(episode.charts).reduce((sum, view) => sum + widthOf(view, 1), 0);
  return timelineLayout(course, width, mapShare, messages.direction === 'rtl');
}

/**
 * The course of an episode as an SVG drawing in pixels: visits on a true time axis, a line of intensities per complaint with its number or name at
 * the end, small maps at one scale, and treatments as triangles. Runs without a DOM. The drawing has a description in words.
 */
export function timelineScene(episode: Episode, options: TimelineOptions = {}, layout: TimelineLayout = layoutOf(episode, options)): SceneNode {
  const { locale: messages = en, words = englishEpisode, timeZone, width: _width, ...rest } = options;
  const { course, width, height, mapHeight, x } = layout;
  const shown = viewsShown(episode.charts);
  const settings = episode.charts.map((chart) => toSetting(chart, { ...rest, locale: messages, idPrefix: options.idPrefix ?? 'palpate-timeline' }));
  const base = settings[0] ?? toSetting({ figure: 'neutral', marks: [] } as never, { ...rest, locale: messages });
  const [title, description] = ['title', 'description'].map(base.toId) as [string, string];
  const mapTop = layout.frame.bottom + 52;
  const maps = layout.mapped.flatMap((visit) => {
    const setting = settings[visit];
    const wide = shown.reduce((sum, view) => sum + widthOf(view, mapHeight), 0);
    let left = (x[visit] as number) - wide / 2;
    return setting ? shown.map((view) => {
      const place = `translate(${left} ${mapTop})`;
      left += widthOf(view, mapHeight);
      return node('g', { transform: place }, smallMap(view, mapHeight, setting));
    }) : [];
  });
  const text = describeCourse(episode, { locale: messages, words, timeZone } as Parameters<typeof describeCourse>[1]);
  return node(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-labelledby': `${title} ${description}`, 'xml:lang': messages.language },
    node('title', { id: title }, words.labels.timeline),
    node('desc', { id: description }, text),
    node('defs', {}, ...mapDefs(shown, settings)),
    node('rect', { width, height, fill: base.palette.ground }),
    ...axisNodes(layout, base, course.visits.map(({ at }) => writeMoment(at, messages.language, { timeZone, withTime: false }))),
    ...course.complaints.map((complaint, index) => lineNode(complaint, index, layout, base, words)),
    ...labelNodes(course.complaints.flatMap((complaint, index) => endOf(complaint, index, layout) ?? []), layout, base),
    ...treatmentNodes(episode, layout, base),
    ...maps,
  );
}

/** Scale, visits and their days. */
function axisNodes({ frame, x, y, dated }: TimelineLayout, { palette, messages }: Setting, days: readonly string[]): SceneNode[] {
  const { left, right, top, bottom } = frame;
  const quiet = { size: 11, fill: palette.quiet };
  return [
    ...[0, 5, 10].flatMap((intensity) => [
      node('path', { d: `M${left} ${y(intensity)}H${right}`, stroke: palette.line, 'stroke-width': 0.75, opacity: 0.6 }),
      textNode(String(intensity), { ...quiet, x: left - 14, y: y(intensity) }),
    ]),
    ...(x.length > 0 ? [node('path', { d: x.map((at) => `M${at.toFixed(1)} ${top}V${bottom + 6}`).join(''), stroke: palette.line, 'stroke-width': 0.75, opacity: x.length > 30 ? 0.25 : 0.5 })] : []),
    ...dated.map((visit) => textNode(days[visit] ?? '', { ...quiet, direction: messages.direction, x: x[visit] as number, y: bottom + 38 })),
  ];
}

/** The sightings of a complaint with their positions, and those that its line connects. */
function placesOf({ sightings }: Complaint, { x, y }: TimelineLayout) {
  const places = sightings.map((sighting) => ({ sighting, at: [x[sighting.visit] as number, y(sighting.state === 'gone' ? 0 : (sighting.intensity ?? 0))] as const }));
  return { places, rated: places.filter(({ sighting }) => (sighting.state === 'marked' && sighting.intensity !== undefined) || sighting.state === 'gone') };
}

function endOf(complaint: Complaint, index: number, layout: TimelineLayout): LineEnd | undefined {
  const { places, rated } = placesOf(complaint, layout);
  const end = rated.at(-1) ?? places.at(-1);
  return end && { at: end.at, label: labelOfLine(complaint, index) };
}

/** The ratings of a complaint. A line connects consecutive ratings; a tick means gone, a dashed ring not rated. */
function lineNode(complaint: Complaint, index: number, layout: TimelineLayout, { palette, messages }: Setting, words: EpisodeMessages): SceneNode {
  const { places, rated } = placesOf(complaint, layout);
  const d = rated.map(({ at: [px, py] }, i) => `${i === 0 ? 'M' : 'L'}${px.toFixed(1)} ${py.toFixed(1)}`).join('');
  const dots = places.flatMap(({ sighting, at: [cx, cy] }) => {
    if (sighting.state === 'unmentioned') return [];
    if (sighting.state === 'gone') return [node('path', { d: `M${(cx - 4).toFixed(1)} ${cy}l3 3l5.5 -6.5`, fill: 'none', stroke: palette.clear, 'stroke-width': 2 })];
    if (sighting.intensity === undefined) return [node('circle', { cx, cy, r: 4, fill: palette.ground, stroke: palette.ink, 'stroke-width': 1, 'stroke-dasharray': '2 2' })];
    const { fill, border } = palette.disc(sighting.intensity);
    return [node('circle', { cx, cy, r: 4.5, fill, stroke: border, 'stroke-width': 1.25 })];
  });
  return node(
    'g',
    {},
    node('title', {}, `${complaintName(complaint, messages)}: ${complaint.sightings.map((sighting) => sightingText(sighting, words)).join(', ')}`),
    d ? node('path', { d, fill: 'none', stroke: palette.ink, 'stroke-width': 1.5, 'stroke-opacity': 0.7, 'stroke-dasharray': dashes[index % dashes.length] || undefined, 'stroke-linejoin': 'round' }) : undefined,
    ...dots,
  );
}

/** A triangle for each visit with a treatment. */
function treatmentNodes({ charts }: Episode, { x, frame, course }: TimelineLayout, { palette }: Setting): SceneNode[] {
  const treated = new Set(charts.filter(({ treatments }) => treatments.length > 0).map(({ id }) => id));
  const d = course.visits.flatMap(({ chart }, visit) => (treated.has(chart) ? [`M${(x[visit] as number).toFixed(1)} ${frame.bottom + 12}l5 9h-10z`] : [])).join('');
  return d ? [node('path', { d, fill: palette.ink })] : [];
}
