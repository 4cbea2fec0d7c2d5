'use client';
import { fetched } from './fetched.js';

/** What is needed for areas, and for details beyond how a tender point feels: fetched when the page is idle, at the latest when it is first shown. */
export const areaFace = /* @__PURE__ */ fetched(() => import('./areas.js'));
