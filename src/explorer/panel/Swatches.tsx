'use client';
import { useAtlas } from './context.js';

/** A sample of the drawing of a muscle. */
export const Swatch = ({ of }: { readonly of: 'point' | 'primary' | 'spillover' }) => <span className="palpate-swatch" data-strength={of} aria-hidden="true" />;

/** The meaning of the atlas's symbols on the map. */
export function Swatches() {
  const { words } = useAtlas();
  return (
    <ul className="palpate-swatches palpate-small">
      <li>
        <Swatch of="point" />
        {words.indicated}
      </li>
      <li>
        <Swatch of="primary" />
        {words.primary}
      </li>
      <li>
        <Swatch of="spillover" />
        {words.spillover}
      </li>
    </ul>
  );
}
