import addonA11y from '@storybook/addon-a11y';
import addonDocs from '@storybook/addon-docs';
import { definePreview } from '@storybook/react-vite';
import { useEffect } from 'react';
import { configure } from 'storybook/test';
import { BodyMap } from '../../src/index.js';
import '../../src/styles.css';
import { documentedAs, readableArgTypes } from './arg-types.js';

documentedAs(BodyMap, BodyMap.Root);
// Code that is loaded on first use takes time on a busy machine, so plays have a long timeout.
configure({ asyncUtilTimeout: 30_000 });

/** What comes after the first paint has come: a play begins where a person can. */
async function settled(canvas: HTMLElement): Promise<void> {
  for (let frames = 0; frames < 300 && canvas.querySelector('.palpate-zones[data-zone=""], .palpate-panel-content:empty'); frames++) await new Promise((resolve) => setTimeout(resolve, 16));
}

export default definePreview({
  mount: (context) => async (ui) => {
    if (ui !== undefined) context.originalStoryFn = () => ui;
    await context.renderToCanvas();
    await settled(context.canvasElement);
    return context.canvas;
  },
  addons: [addonDocs(), addonA11y()],
  tags: ['autodocs'],
  parameters: {
    layout: 'padded',
    a11y: { test: 'error' },
    options: {
      storySort: {
        order: [
          'Start here',
          'Guides',
          ['A first map', 'On your page', 'Events', 'Props', 'Arranging parts', 'On any page', 'Forms', 'A guided intake', 'Saving and drafts', 'The document', 'Exchange', 'Measures', 'Many charts', 'The atlas', 'Theming', 'An inspector of your own', 'Every entry point', 'Zones', 'Languages', 'Accessibility', 'Privacy', 'What it is not'],
          'Playground',
          'Zones',
          'Body map',
          'Complaints',
          'Parts',
          'Store and JSON',
          '*',
        ],
      },
    },
  },
  globalTypes: {
    colorScheme: {
      description: 'Colour scheme',
      toolbar: {
        title: 'Colour scheme',
        icon: 'contrast',
        items: [
          { value: 'light', title: 'Light', icon: 'sun' },
          { value: 'dark', title: 'Dark', icon: 'moon' },
        ],
        dynamicTitle: true,
      },
    },
    direction: {
      description: 'Direction of writing',
      toolbar: {
        title: 'Direction',
        icon: 'transfer',
        items: [
          { value: 'ltr', title: 'Left to right' },
          { value: 'rtl', title: 'Right to left' },
        ],
        dynamicTitle: true,
      },
    },
  },
  argTypesEnhancers: [({ argTypes, component }) => readableArgTypes(argTypes, component)],
  initialGlobals: { colorScheme: 'light', direction: 'ltr' },
  decorators: [
    function Surroundings(Story, { globals }) {
      const { colorScheme, direction } = globals as { colorScheme: string; direction: string };
      useEffect(() => {
        const root = document.documentElement;
        root.style.colorScheme = colorScheme;
        root.dir = direction;
        // The system colours follow the scheme.
        root.style.background = document.body.style.background = 'Canvas';
        root.style.color = 'CanvasText';
      }, [colorScheme, direction]);
      return <Story />;
    },
  ],
});
