import { afterEach, beforeAll } from 'vitest';
import { commands } from 'vitest/browser';
import type { DriverCommands } from './provider.js';

const driver = commands as unknown as DriverCommands;

beforeAll(() => driver.enterFrame());
afterEach(() => driver.release());
