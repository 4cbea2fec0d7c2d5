import { lazy, StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import 'palpate/styles.css';
import 'palpate/timeline.css';
import './style.css';
import { App } from './App.js';

const Intake = lazy(() => import('./Intake.js').then((module) => ({ default: module.Intake })));

// A patient with a link has no account, and sees nothing of the clinic.
createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <Suspense>{location.pathname === '/intake' ? <Intake /> : <App />}</Suspense>
  </StrictMode>,
);
