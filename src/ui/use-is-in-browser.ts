'use client';
import { useSyncExternalStore } from 'react';

const subscribeToNothing = () => () => {};

/** False on a server and while a page takes over what came from it: what is fetched when it is used comes after that. */
export const useIsInBrowser = (): boolean => useSyncExternalStore(subscribeToNothing, () => true, () => false);
