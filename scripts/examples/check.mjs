/** Prints a line a check, and counts those that failed. */
export function createChecks() {
  let failed = 0;
  return {
    failed: () => failed,
    /** `work` throws, or gives what is wrong as text, if it fails. Whether it held comes back. */
    async check(name, work) {
      let trouble;
      try {
        trouble = await work();
      } catch (error) {
        trouble = error instanceof Error ? error.message : String(error);
      }
      console.log(trouble ? `FAILED ${name}\n${trouble.trim().replace(/^/gm, '       ')}` : `ok     ${name}`);
      if (trouble) failed += 1;
      return !trouble;
    },
  };
}
