import type { BodyMapActions, BodyMapValues, Linking } from './state.js';

type Values = Pick<BodyMapValues, 'chart' | 'head' | 'readOnly' | 'linking' | 'tool' | 'areaTool' | 'selection' | 'moving'>;

/** The state after the task: the previous tool. */
export const leftLinking = (linking: Linking | null): Partial<Values> => (linking ? { linking: null, tool: linking.tool } : {});

/** The task of drawing where the pain of a tender point is felt. */
export function createLinkingActions(get: () => Values, set: (values: Partial<Values>) => void, begin: BodyMapActions['begin']): Pick<BodyMapActions, 'startLinking' | 'endLinking' | 'cancelLinking'> {
  function endLinking(): void {
    const { linking, chart } = get();
    if (linking) set({ ...leftLinking(linking), selection: chart.marks.some(({ id }) => id === linking.from) ? linking.from : null });
  }
  return {
    startLinking(from) {
      const { head, readOnly, linking, tool, areaTool } = get();
      if (readOnly || !head.marks.some(({ id, kind }) => id === from && kind === 'tenderness')) return;
      set({ linking: { from, tool: linking?.tool ?? tool, before: head.marks.map(({ id }) => id) }, tool: 'referral', selection: from, moving: null, areaTool: { ...areaTool, action: 'new' } });
    },
    endLinking,
    cancelLinking() {
      const { linking, head } = get();
      if (!linking) return;
      const made = head.marks.filter(({ id, kind }) => kind === 'referral' && !linking.before.includes(id));
      const session = made.length > 0 ? begin() : undefined;
      for (const { id } of made) session?.removeMark(id);
      session?.commit();
      endLinking();
    },
  };
}
