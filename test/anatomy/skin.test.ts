import { describe, expect, it } from 'vitest';
import { foldSkin, mirrorZone, onEveryView, skinOf, zones, type ZoneId } from '../../src/anatomy/index.js';

describe('the skin of a zone', () => {
  it('is its own, but on a side view that of the same part and side on front and back', () => {
    for (const { id, view, part, side } of zones) {
      const skin = skinOf(id);
      if (!view.endsWith('-side')) expect(skin).toEqual([id]);
      else expect(skin).toEqual(zones.filter((other) => /^(front|back)$/.test(other.view) && other.part === part && other.side === side).map((other) => other.id));
    }
  });

  it('never is a side view’s, and never that of the other side of the body', () => {
    expect(skinOf('right-side.shoulder-top.right' as ZoneId)).toContain('back.shoulder-top.right');
    for (const { id, side } of zones) for (const stands of skinOf(id)) {
      expect(stands).not.toMatch(/^(left|right)-side\./);
      if (side !== 'midline') expect(stands.endsWith(side)).toBe(true);
    }
  });

  it('of an unknown zone is empty', () => expect(skinOf('back.nowhere' as ZoneId)).toEqual([]));
});

describe('foldSkin', () => {
  it('counts skin once, with the larger share, in whatever order it comes', () => {
    const shares: [ZoneId, number][] = [['back.shoulder-top.right', 0.25], ['right-side.shoulder-top.right' as ZoneId, 0.75], ['back.scapula.left', 0.5]];
    for (const order of [shares, [...shares].reverse()]) {
      const folded = foldSkin(order);
      expect(folded.get('back.shoulder-top.right')).toBe(0.75);
      expect(folded.get('back.scapula.left')).toBe(0.5);
      expect([...folded.keys()].some((id) => id.includes('-side.'))).toBe(false);
    }
  });

  it('of nothing is nothing', () => expect(foldSkin([]).size).toBe(0));
});

describe('onEveryView', () => {
  it('adds to each zone the one that shows the same skin on a side view, and to one of the midline both', () => {
    for (const { id, view, part, side } of zones) {
      const beside = side === 'midline' ? ['left-side', 'right-side'] : [`${side}-side`];
      const added = view === 'soles' ? [] : zones.filter((other) => beside.includes(other.view) && other.part === part && other.side === side).map((other) => other.id);
      expect(new Set(onEveryView([id]))).toEqual(new Set([id, ...added]));
    }
  });

  it('never adds the other side of the body', () => {
    expect(onEveryView(['back.shoulder-top.right'])).toEqual(['back.shoulder-top.right', 'right-side.shoulder-top.right']);
    expect(onEveryView(['back.shoulder-top.left'])).toEqual(['back.shoulder-top.left', 'left-side.shoulder-top.left']);
  });

  it('keeps the order, names each zone once, and drops what is no zone', () => {
    const given: ZoneId[] = ['back.shoulder-top.left', 'back.nowhere' as ZoneId, 'front.crown', 'back.shoulder-top.left'];
    const all = onEveryView(given);
    expect(all.slice(0, 2)).toEqual(['back.shoulder-top.left', 'front.crown']);
    expect(all).toHaveLength(new Set(all).size);
    expect(all).not.toContain('back.nowhere');
    expect(onEveryView([])).toEqual([]);
  });
});

describe('mirrorZone', () => {
  it('leads to the same part on the other side, and back', () => {
    for (const { id, part, side, view } of zones) {
      const other = zones.find((zone) => zone.id === mirrorZone(id));
      expect(other?.part).toBe(part);
      expect(other?.side).toBe({ left: 'right', right: 'left', midline: 'midline' }[side]);
      expect(other?.view).toBe({ 'left-side': 'right-side', 'right-side': 'left-side' }[view as string] ?? view);
      expect(mirrorZone(mirrorZone(id))).toBe(id);
    }
  });

  it('leaves alone what is no zone', () => expect(mirrorZone('nowhere' as ZoneId)).toBe('nowhere'));
});
