'use client';
import { AtlasTexts } from './AtlasText.js';
import { useAtlas } from './context.js';

/** What to rule out or avoid: comes before everything else about a muscle. */
export function Cautions({ texts }: { readonly texts: readonly string[] | undefined }) {
  const { words } = useAtlas();
  if (!texts?.length) return null;
  return (
    <div className="palpate-warning palpate-atlas-cautions" role="note">
      <CautionSign />
      <div>
        <strong>{words.cautions}</strong>
        <AtlasTexts texts={texts} />
      </div>
    </div>
  );
}

/** An exclamation mark; with a name if there are no words beside it. */
export function CautionSign({ label }: { readonly label?: string }) {
  return (
    <span className="palpate-plate" data-kind="caution" {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}>
      !
    </span>
  );
}
