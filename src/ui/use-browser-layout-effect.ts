'use client';
import { useEffect, useLayoutEffect } from 'react';

/** Effects that must run before the browser paints; on a server there is nothing to run. */
export const useBrowserLayoutEffect = !('document' in globalThis) ? useEffect : useLayoutEffect;
