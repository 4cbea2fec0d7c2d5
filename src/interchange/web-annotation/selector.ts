import type { Area } from '../../chart/index.js';

type Position = readonly [number, number];
type Polygons = Area['polygons'];

const wrap = (shapes: string): string => `<svg xmlns="http://www.w3.org/2000/svg">${shapes}</svg>`;

/** A point as a circle around it. */
export const pointSelector = ([x, y]: Position): string => wrap(`<circle cx="${x}" cy="${y}" r="5"/>`);

/** Polygons, each as a path whose later rings are holes. */
export const polygonSelector = (polygons: Polygons): string => wrap(polygons.map((rings) => `<path fill-rule="evenodd" d="${rings.map(ringToD).join('')}"/>`).join(''));

const ringToD = (ring: Polygons[number][number]): string => `M${ring.slice(0, -1).map(([x, y]) => `${x} ${y}`).join('L')}Z`;

/** The centre of the only circle in a selector. */
export function readPoint(svg: string): Position | undefined {
  const [circle, ...others] = svg.match(/<(circle|ellipse)\b[^<>]*>/g) ?? [];
  if (!circle || others.length) return undefined;
  const [x, y] = ['cx', 'cy'].map((name) => toNumber(new RegExp(`\\s${name}="([^"]*)"`).exec(circle)?.[1] ?? ''));
  return x === undefined || y === undefined ? undefined : [x, y];
}

/** The paths and polygons of straight lines in a selector; undefined if it contains anything else, such as curves. */
export function readPolygons(svg: string): Polygons | undefined {
  const shapes = svg.match(/<(path|polygon)\b[^<>]*>/g) ?? [];
  const polygons = shapes.map((shape) => {
    const d = /\sd="([^"]*)"/.exec(shape)?.[1];
    const points = /\spoints="([^"]*)"/.exec(shape)?.[1];
    return (d === undefined ? [points ?? ''] : ringsOf(d)).map(readRing);
  });
  const isRead = polygons.length > 0 && polygons.every((rings) => rings.length > 0 && rings.every((ring) => ring !== undefined));
  return isRead ? (polygons as unknown as Polygons) : undefined;
}

/** Splits `M… L… Z M… L… Z`. In other paths a letter remains, which is not a number. */
const ringsOf = (d: string): string[] =>
  d
    .split('M')
    .slice(1)
    .map((ring) => ring.trim().replace(/Z$/i, '').replaceAll('L', ' '));

function readRing(text: string): Position[] | undefined {
  const numbers = text.trim().split(/[\s,]+/).map(toNumber);
  if (numbers.length < 6 || numbers.length % 2 || numbers.includes(undefined)) return undefined;
  const corners = numbers.flatMap((x, i): Position[] => (i % 2 ? [] : [[x as number, numbers[i + 1] as number]]));
  return [...corners, corners[0] as Position];
}

const toNumber = (text: string): number | undefined => (/^-?\d*\.?\d+(e-?\d+)?$/i.test(text) ? Number(text) : undefined);
