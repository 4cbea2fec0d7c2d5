'use client';
import { useEffect } from 'react';
import type { HelpDialogProps } from '../help/index.js';
import { fetchWords } from '../locales/index.js';
import { lazyPart, useBodyMapStore } from '../ui/index.js';

/** The list of keyboard shortcuts, loaded with its words on first use. */
export const Help = /* @__PURE__ */ lazyPart<HelpDialogProps>(async (messages) => {
  const [{ createHelpDialog }, words] = await Promise.all([import('../help/index.js'), fetchWords(messages, 'help')]);
  return createHelpDialog(words);
}, NoHelp);

/** If loading fails, it says why, and the next press tries again. */
function NoHelp({ onClose }: HelpDialogProps) {
  const store = useBodyMapStore();
  useEffect(() => {
    store.getState().reportProblem('part-not-loaded');
    onClose();
  }, [store, onClose]);
  return null;
}
