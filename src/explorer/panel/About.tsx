'use client';
import { atlasStatement } from '../../atlas/index.js';
import { useMessages } from '../../ui/index.js';
import { useAtlas } from './context.js';
import { Fold } from './MuscleFacts.js';

/** What the atlas is and is not, shown wherever it is opened. */
export function About() {
  const { words, atlas, language } = useAtlas();
  const isEnglish = useMessages().language.startsWith('en');
  const { title, version, status, statement } = atlasStatement(atlas);
  return (
    <div>
      <p className="palpate-small">
        {words.contested} {language ? <strong>{words.notReviewed}</strong> : null} {language && !isEnglish ? words.inEnglish : null}
      </p>
      <Fold title={words.aboutAtlas}>
        <p className="palpate-small" lang={language} dir={language && 'ltr'}>
          {title}, {version} ({status}). {statement}
        </p>
      </Fold>
    </div>
  );
}
