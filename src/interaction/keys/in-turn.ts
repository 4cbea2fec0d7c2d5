'use client';
import { fetched } from '../../ui/index.js';
import { presses } from './waiting.js';

/** What keys do. It is fetched when a map first has the focus, or when the page has nothing else to do. */
export const keysOnMap = fetched(() => import('./index.js'));

const waiting = presses as ((keys: typeof import('./index.js')) => void)[];

/**
 * Does what a key means: at once where that is known, else once it is fetched. Presses keep their order; without a network they are
 * dropped together, so that none acts without those before it.
 *
 * @param atOnce what can be done without waiting, where no other press waits
 */
export function inTurn(act: (keys: typeof import('./index.js')) => void, atOnce?: () => void): void {
  const keys = keysOnMap.now();
  if (waiting.length > 0) waiting.push(act);
  else if (keys) act(keys);
  else if (atOnce) atOnce();
  else {
    waiting.push(act);
    void catchUp();
  }
}

async function catchUp(): Promise<void> {
  // Keys that are let go meanwhile have their turn too.
  const handleKeyUp = () => void waiting.push(({ release }) => release());
  // Whoever goes on with a pointer has given up what did not come: it must not act later, elsewhere.
  const handlePointerDown = () => void waiting.fill(({ release }) => release());
  document.addEventListener('keyup', handleKeyUp);
  document.addEventListener('pointerdown', handlePointerDown, true);
  try {
    const keys = await keysOnMap.get().catch(() => undefined);
    if (!keys) return;
    for (; waiting[0]; waiting.shift()) {
      waiting[0](keys);
      // React draws what the last one did before the next is dealt with.
      await new Promise((resolve) => setTimeout(resolve));
    }
  } finally {
    waiting.length = 0;
    document.removeEventListener('keyup', handleKeyUp);
    document.removeEventListener('pointerdown', handlePointerDown, true);
  }
}
