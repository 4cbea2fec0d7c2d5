/** Prints one line per check, and counts failures. */
export function createChecks() {
  let failed = 0;
  return {
    failed: () => failed,
    /** `work` throws or returns a message if it fails. Returns whether the check passed. */
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
