import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { BodyMap, type BodyMapLayerProps } from '../../src/index.js';

const seen: BodyMapLayerProps[] = [];
function Cross(props: BodyMapLayerProps) {
  seen.push(props);
  return <path data-testid={`cross-${props.view}`} d="M0 0h480" />;
}
const layers = [Cross];

it('draws a layer of the host on every view, above the zones and below the marks, and keeps it from taps and ears', () => {
  const { getByTestId } = render(<BodyMap layers={layers} perspective="mirror" />);
  for (const view of ['front', 'back']) {
    const cross = getByTestId(`cross-${view}`);
    const zones = cross.closest('svg')!.querySelector('.palpate-zones')!;
    expect(zones.compareDocumentPosition(cross) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    expect(cross.closest('[aria-hidden="true"]')).toHaveAttribute('pointer-events', 'none');
  }
  expect(seen[0]).toMatchObject({ view: 'front', perspective: 'mirror', figure: { id: 'neutral' } });
});
