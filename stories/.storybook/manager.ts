import { addons } from 'storybook/manager-api';

// The guides stand where the order puts them, before the stories.
addons.setConfig({ sidebar: { showRoots: false } });
