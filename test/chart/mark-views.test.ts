import { describe, expect, it } from 'vitest';
import { marksOn, viewsOfMark } from '../../src/chart/index.js';
import { area, caution, referral, tenderness } from './examples.js';

const point = tenderness('point', 'left-side.ear.left');
const onOne = caution('on one');
const onTwo = { ...referral('on two', []), areas: [area, { ...area, view: 'right-side' as const }] };
const marks = [onTwo, point, onOne];

describe('viewsOfMark', () => {
  it('is the view of a point', () => expect(viewsOfMark(point)).toEqual(['left-side']));
  it('are the views of areas, in their order', () => expect(viewsOfMark(onTwo)).toEqual(['back', 'right-side']));
});

describe('marksOn', () => {
  it('finds the marks on a view in the order of the chart, and those of the other side on the other side', () => {
    expect(marksOn({ marks }, 'back')).toEqual([onTwo, onOne]);
    expect(marksOn({ marks }, 'left-side')).toEqual([point]);
    expect(marksOn({ marks }, 'right-side')).toEqual([onTwo]);
    expect(marksOn({ marks }, 'front')).toEqual([]);
  });
});
