import type { ViewId } from '../src/core.js';
import type { Frequency, Grid } from '../src/measures.js';
import type { Marked } from '../src/measures.js';

export declare function addChartBefore(gridOf: (view: ViewId) => Grid, frequency: Frequency, chart: Marked): Frequency;
