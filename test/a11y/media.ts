import { input } from '../browsers/input.js';
import { nextFrame } from '../components/on-screen.js';

/** What a page can be asked to look like. Motion is reduced in all of them, as in every test. */
export interface Look {
  readonly scheme?: 'light' | 'dark';
  readonly forced?: 'active' | 'none';
  readonly contrast?: 'more' | 'no-preference';
}

/** Makes the page look like this; the rest is as usual. */
export async function showAs({ scheme = 'light', forced = 'none', contrast = 'no-preference' }: Look): Promise<void> {
  document.documentElement.style.colorScheme = scheme;
  const features = [
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'forced-colors', value: forced },
    { name: 'prefers-contrast', value: contrast },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ];
  await input.media(features);
  await nextFrame();
}
