/** A test that a browser's driver cannot run, and why. */
export interface Exclusion {
  readonly browser: 'firefox' | 'webkit';
  /** Path from test/ or stories/. */
  readonly file: string;
  /** The beginning of the full name, or a pattern; left out: the whole file. */
  readonly test?: string | RegExp;
  readonly why: string;
}

const media = 'its driver cannot say what media queries find';
const touch = 'its driver sends fingers as a mouse; ours are events of the page, by which nothing scrolls';
const repeat = 'its driver does not repeat a key that is held';
const time = 'its driver cannot say when a finger moved: a finger that moves later has rested';
const held = 'a button that went down stays down for its driver until it is let go of: no menu takes the release';

export const exclusions: readonly Exclusion[] = [
  { browser: 'firefox', file: 'components/slide-given-up.browser.test.tsx', test: 'a scale does not follow a mouse that is only moved', why: held },
  { browser: 'webkit', file: 'components/slide-given-up.browser.test.tsx', test: 'a scale does not follow a mouse that is only moved', why: held },
  { browser: 'firefox', file: 'components/loupe.browser.test.tsx', test: 'lets a finger scroll', why: time },
  { browser: 'firefox', file: 'components/loupe.browser.test.tsx', test: 'takes a quick tap', why: time },
  { browser: 'webkit', file: 'components/loupe.browser.test.tsx', test: 'takes a quick tap', why: time },
  { browser: 'webkit', file: 'a11y/looks.browser.test.tsx', test: /^in forced colours|^with more contrast/, why: media },
  { browser: 'webkit', file: 'components/focus-ring.browser.test.tsx', test: /in forced colours/, why: media },
  { browser: 'webkit', file: 'components/forced-colours.browser.test.tsx', test: 'what is chosen, selected, invalid or over', why: media },
  { browser: 'webkit', file: 'guided/screens.browser.test.tsx', test: /^in forced colours/, why: media },
  { browser: 'webkit', file: 'timeline/timeline.browser.test.tsx', test: /with forced colours/, why: media },
  { browser: 'webkit', file: 'components/drag.browser.test.tsx', test: /scrolls the page while it is not/, why: touch },
  { browser: 'webkit', file: 'components/fingers.browser.test.tsx', test: /^scrolls/, why: touch },
  { browser: 'webkit', file: 'components/loupe.browser.test.tsx', test: 'lets a finger scroll', why: touch },
  { browser: 'webkit', file: 'components/areas-move.browser.test.tsx', test: /^arrows held down/, why: repeat },
  { browser: 'webkit', file: 'components/mark-keys.browser.test.tsx', test: /of a held key|that is held/, why: repeat },
];

const fits = ({ file, test }: Exclusion, path: string, name: string): boolean =>
  path.endsWith(file) && (test === undefined || (typeof test === 'string' ? name.startsWith(test) : test.test(name)));

/** The exclusion of a test, by its full name with ` > ` between suites; undefined for a test that runs. */
export const exclusionOf = (browser: string, path: string, name: string): Exclusion | undefined =>
  exclusions.find((each) => each.browser === browser && fits(each, path, name));
