'use client';
import { useAtlas } from './context.js';

/** A text of the atlas, in its own language and direction within the map's. */
export function AtlasText({ children }: { readonly children: string }) {
  return <bdi lang={useAtlas().language}>{children}</bdi>;
}

/** Texts of the atlas, one below the other. */
export function AtlasTexts({ texts }: { readonly texts: readonly string[] }) {
  const { language } = useAtlas();
  return (
    <ul className="palpate-atlas-texts" lang={language} dir={language && 'ltr'}>
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
