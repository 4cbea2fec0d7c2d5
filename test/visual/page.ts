/** What is photographed: a map as a host would show it, by what stands after the question mark of its address. */
export const page = `
  import { createRoot } from 'react-dom/client';
  import { BodyMap, createBodyMapStore } from './src/index.ts';
  import { Compare } from './src/compare.ts';
  import { ChartSheet } from './src/print.ts';
  import { female } from './src/figures/female.ts';
  import { male } from './src/figures/male.ts';
  import { ar } from './src/locales/ar.ts';
  import { deskWorker, hip, lowBackLeg, plantarHeel } from './stories/charts/index.ts';
  import { neutral } from './src/index.ts';
  import './src/styles.css';
  import './src/compare.css';
  const figures = [neutral, female];
  const pages = {
    desk: () => <BodyMap store={createBodyMapStore({ chart: deskWorker, selection: deskWorker.marks[0].id })} figures={figures} />,
    areas: () => <BodyMap store={createBodyMapStore({ chart: lowBackLeg, view: 'back', selection: lowBackLeg.marks.find(({ kind }) => kind === 'referral').id })} inspector="clinician" />,
    session: () => (
      <BodyMap.Root defaultChart={lowBackLeg} author="clinician">
        <BodyMap.View view="back" />
        <BodyMap.Session />
      </BodyMap.Root>
    ),
    sides: () => <BodyMap store={createBodyMapStore({ chart: { ...hip, figure: 'male' }, view: 'left-side' })} figures={[male]} readOnly />,
    soles: () => <BodyMap store={createBodyMapStore({ chart: plantarHeel, view: 'soles' })} />,
    compare: () => <Compare before={lowBackLeg} after={{ ...lowBackLeg, id: 'later', marks: lowBackLeg.marks.slice(1) }} labels={{ before: 'May', after: 'June' }} />,
    sheet: () => <ChartSheet chart={lowBackLeg} timeZone="UTC" />,
    arabic: () => <BodyMap defaultChart={deskWorker} locale={ar} />,
  };
  const [name, scheme] = location.search.slice(1).split('-');
  document.documentElement.dir = name === 'arabic' ? 'rtl' : 'ltr';
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(':root { color-scheme: ' + (scheme ?? 'light') + '; background: Canvas; color: CanvasText; font: 1rem/1.5 system-ui, sans-serif } body { margin: 0 }');
  document.adoptedStyleSheets = [sheet];
  createRoot(document.getElementById('root')).render(pages[name]());
`;
