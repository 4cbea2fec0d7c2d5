'use client';
import { useEffect } from 'react';
import { lazyInLanguage } from '../ui/index.js';
import type { HelpDialogProps } from '../help/index.js';

/** The help on keys, fetched with its words when it is asked for; without a network nothing opens, and the map goes on. */
export const Help = /* @__PURE__ */ lazyInLanguage<HelpDialogProps>(async (messages) => {
  const [{ createHelpDialog }, words] = await Promise.all([import('../help/index.js'), messages.help()]);
  return createHelpDialog(words);
}, NoHelp);

function NoHelp({ onClose }: HelpDialogProps) {
  useEffect(onClose, [onClose]);
  return null;
}
