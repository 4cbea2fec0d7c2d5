/** Version of the document that this package writes. */
export const schemaVersion = '1.2';

/** The numbers of a version such as `1.2`; undefined if it is not a version. */
export function versionNumbers(version: string): readonly [major: number, minor: number] | undefined {
  const found = /^(0|[1-9]\d{0,5})\.(0|[1-9]\d{0,5})$/.exec(version);
  return found ? [Number(found[1]), Number(found[2])] : undefined;
}

/** Whether a version is a later minor one (1.x): unknown fields and words are then kept. */
export function isLaterMinor(version: string, current: string = schemaVersion): boolean {
  const [major, minor] = versionNumbers(current) ?? [];
  const [documentMajor, documentMinor] = versionNumbers(version) ?? [];
  return major === documentMajor && minor !== undefined && documentMinor !== undefined && documentMinor > minor;
}

/** The version of figures and zones that positions and zone names of a chart refer to. */
export const anatomyVersion = 'palpate-1';
