import { fileURLToPath } from 'node:url';
import type { BrowserCommand } from 'vitest/node';

/** For tests in the browser that compare with what a server makes: runs test/interchange/svg-in-node.ts in Node. */
export const svgInNode: BrowserCommand<[document: string, options: object]> = async ({ project }, document, options) => {
  const file = fileURLToPath(new URL('../interchange/svg-in-node.ts', import.meta.url));
  const inNode = (await project.vite.ssrLoadModule(file)) as { svgInNode: (...args: [string, object]) => string };
  return inNode.svgInNode(document, options);
};
