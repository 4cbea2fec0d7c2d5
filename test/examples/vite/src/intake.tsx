// A patient marks where it hurts; each edit is sent to the clinic at once.
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BodyMap } from 'palpate';
import 'palpate/styles.css';
import { load, save } from './clinic.js';

const chart = await load('intake');

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <BodyMap defaultChart={chart} onChartCommit={(next) => save('intake', next)} />
  </StrictMode>,
);
