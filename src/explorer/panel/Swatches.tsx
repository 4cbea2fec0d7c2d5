'use client';
import { useAtlas } from './context.js';

/** A piece of what is drawn of a muscle. */
export const Swatch = ({ of }: { readonly of: 'point' | 'primary' | 'spillover' }) => <span className="palpate-swatch" data-strength={of} aria-hidden="true" />;

/** What the signs of the atlas on the map mean. */
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
