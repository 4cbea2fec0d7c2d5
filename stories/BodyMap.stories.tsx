import preview from './.storybook/preview.js';
import { BodyMap, neutral, type Chart } from '../src/index.js';
import { female } from '../src/figures/female.js';
import { male } from '../src/figures/male.js';
import lowBack from './charts/low-back-leg.json' with { type: 'json' };

const meta = preview.meta({ title: 'Body map', component: BodyMap });
export const Try = meta.story({ render: () => <BodyMap defaultChart={lowBack as unknown as Chart} figures={[neutral, female, male]} /> });
export const Empty = meta.story({ render: () => <BodyMap figures={[neutral, female, male]} /> });
