import { lazy } from '../ui/index.js';

/** The code for marks of the last visit, loaded late: only a map with a `previous` chart needs it. */
export const lastTime = /* @__PURE__ */ lazy(() => import('../last-time/index.js'));
