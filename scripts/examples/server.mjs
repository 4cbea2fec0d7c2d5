// A server without React: npm does not install it, and everything without components runs.
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { install } from './package.mjs';
import { run } from './run.mjs';

const receiveOne = `
  import { createBodyMapStore, createChart, anchorOf, serialiseChart } from 'palpate/core';
  import { receive } from './receive.js';
  const store = createBodyMapStore({ chart: createChart() });
  store.getState().addTenderness({ view: 'back', zone: 'back.scapula.left', at: anchorOf('back.scapula.left') });
  const { words, rows, bundle, picture } = receive(serialiseChart(store.getState().chart));
  console.log(JSON.stringify({ words, rows, bundle: bundle.resourceType, picture: picture.slice(0, 4) }));
`;

export async function server({ tarball, check }) {
  const { folder, remove } = await install('server', tarball);
  try {
    await check('npm installs no React', () => ['react', 'react-dom', '@types/react'].filter((name) => existsSync(join(folder, 'node_modules', name))).join(', '));
    writeFileSync(join(folder, 'receive-one.js'), receiveOne);
    await check('a chart is checked, described, measured and handed on', async () => {
      const { words, rows, bundle, picture } = JSON.parse(await run(folder, 'node', ['receive-one.js']));
      const isRight = JSON.stringify(words).includes('Left shoulder blade') && rows.includes('back.scapula.left') && bundle === 'Bundle' && picture === '<svg';
      return isRight ? '' : JSON.stringify({ words, rows, bundle, picture });
    });
  } finally {
    remove();
  }
}
