import { addons } from 'storybook/manager-api';

// The guides are where the order puts them, before the stories.
addons.setConfig({ sidebar: { showRoots: false } });
