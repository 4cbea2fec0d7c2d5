/** What is photographed: a map as a host would show it, by what stands after the question mark of its address. */
export const page = `
  import { createRoot } from 'react-dom/client';
  import { BodyMap, createBodyMapStore } from './src/index.ts';
  import { female } from './src/figures/female.ts';
  import { ar } from './src/locales/ar.ts';
  import { deskWorker, lowBackLeg } from './stories/charts/index.ts';
  import { neutral } from './src/index.ts';
  import './src/styles.css';
  const figures = [neutral, female];
  const pages = {
    desk: () => <BodyMap store={createBodyMapStore({ chart: deskWorker, selection: deskWorker.marks[0].id })} figures={figures} />,
    areas: () => <BodyMap store={createBodyMapStore({ chart: lowBackLeg, view: 'back', selection: lowBackLeg.marks.find(({ kind }) => kind === 'referral').id })} form="clinician" />,
    session: () => (
      <BodyMap.Root defaultChart={lowBackLeg} author="clinician">
        <BodyMap.View view="back" />
        <BodyMap.Session />
      </BodyMap.Root>
    ),
    arabic: () => <BodyMap defaultChart={deskWorker} locale={ar} />,
  };
  const [name, scheme] = location.search.slice(1).split('-');
  document.documentElement.dir = name === 'arabic' ? 'rtl' : 'ltr';
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(':root { color-scheme: ' + (scheme ?? 'light') + '; background: Canvas; color: CanvasText; font: 1rem/1.5 system-ui, sans-serif } body { margin: 0 }');
  document.adoptedStyleSheets = [sheet];
  createRoot(document.getElementById('root')).render(pages[name]());
`;
