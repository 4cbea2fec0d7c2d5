'use client';
import { fetchWords } from '../locales/index.js';
import { lazyPart } from '../ui/index.js';
import type { ExplorerProps } from './props.js';

/**
 * The atlas beside the map, inside a `<BodyMap.Root layers={[TriggerPointLayer]}>`: search, what is described of a muscle, and marks
 * made of it with one tap. Loaded with the atlas and its words when it is first shown; on a server there is nothing yet.
 */
export const Explorer = /* @__PURE__ */ lazyPart<ExplorerProps>(async (messages) => {
  const [{ createExplorerPanel }, words] = await Promise.all([import('./panel/ExplorerPanel.js'), fetchWords(messages, 'explorer')]);
  return createExplorerPanel(words);
});
