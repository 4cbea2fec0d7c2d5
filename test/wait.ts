import { vi } from 'vitest';

/** As long as everything else may take: Vitest waits for a second, in which a busy machine does not even load a module. */
const options = { timeout: 30_000 };

export const waitFor = <T>(check: () => T | Promise<T>): Promise<T> => vi.waitFor(check, options);
export const waitUntil = <T>(check: () => T | Promise<T>): Promise<unknown> => vi.waitUntil(check, options);
