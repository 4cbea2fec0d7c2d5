// For code that is fetched when it is first used, and here arrives when the test says so, and once only:
// vi.mock('…', async (original) => (await import('./late-code.js')).late(original));

let arriveNow = () => {};
const code = new Promise<void>((resolve) => (arriveNow = resolve));

export const arrive = (): void => arriveNow();

export async function late<T>(original: () => Promise<T>): Promise<T> {
  await code;
  return original();
}
