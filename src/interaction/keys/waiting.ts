/** What was pressed before its meaning was there. One queue for all maps: there is one keyboard. */
export const presses: unknown[] = [];

/** Whether presses wait. */
export const isBehind = (): boolean => presses.length > 0;
