import { render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { BodyMap, type BodyMapRootProps } from '../../src/index.js';
import { Explorer, TriggerPointLayer, type ExplorerProps } from '../../src/explorer/index.js';
import type { BodyMapStoreOptions } from '../../src/store/index.js';
import { emptyChart } from '../components/map.js';
import { createHosted } from '../store/host.js';

const layers = [TriggerPointLayer];

export interface BesideOptions extends Omit<BodyMapRootProps, 'chart' | 'defaultChart' | 'store' | 'children'> {
  readonly options?: BodyMapStoreOptions;
  readonly explorer?: ExplorerProps;
  /** Whether the map is there too: hundreds of zones make it slow to ask for roles. */
  readonly withMap?: boolean;
  /** Instead of the explorer. */
  readonly children?: ReactNode;
}

/** The explorer once it is loaded, and the map with the layer beside it if that is asked for. */
export async function renderBeside({ options, explorer, withMap = false, children, ...root }: BesideOptions = {}) {
  const hosted = createHosted({ chart: emptyChart(), author: 'clinician', ...options });
  const rendered = render(
    <BodyMap.Root store={hosted.store} layers={layers} {...root}>
      {withMap ? <BodyMap.Views /> : null}
      {children ?? <Explorer {...explorer} />}
    </BodyMap.Root>,
  );
  if (!children) await screen.findByRole('heading', { level: 2 });
  return { ...hosted, ...rendered };
}
