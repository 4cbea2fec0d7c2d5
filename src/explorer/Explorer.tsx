'use client';
import { fetchWords } from '../locales/index.js';
import { lazyPart } from '../ui/index.js';
import type { ExplorerProps } from './props.js';

/**
 * The atlas beside the map, inside a `<BodyMap.Root layers={[TriggerPointLayer]}>`: search, the description of a muscle, and marks from it with one
 * tap. Loaded with the atlas and its words when first shown; empty on a server.
 */
export const Explorer = /* @__PURE__ */ lazyPart<ExplorerProps>(async (messages) => {
  const [{ createExplorerPanel }, words] = await Promise.all([import('./panel/ExplorerPanel.js'), fetchWords(messages, 'explorer')]);
  return createExplorerPanel(words);
});
