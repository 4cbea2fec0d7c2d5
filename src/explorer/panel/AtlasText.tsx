'use client';
import { useAtlas } from './context.js';

/** A few words of the atlas, in their own language and direction amid the words of the map. */
export function AtlasText({ children }: { readonly children: string }) {
  return <bdi lang={useAtlas().language}>{children}</bdi>;
}

/** Texts of the atlas, one under the other. */
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
