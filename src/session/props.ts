import type { HTMLAttributes } from 'react';

/** Props of the session panel. */
export type BodyMapSessionProps = HTMLAttributes<HTMLElement>;
