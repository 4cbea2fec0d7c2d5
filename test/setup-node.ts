import { afterEach } from 'vitest';
import { checkConsole, watchConsole } from './console.js';

watchConsole();
afterEach(checkConsole);
