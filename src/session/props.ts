import type { HTMLAttributes } from 'react';

/** Props of the session panel: those of its element. */
export type BodyMapSessionProps = HTMLAttributes<HTMLElement>;
