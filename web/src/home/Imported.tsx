import { useEffect, useRef } from 'react';
import type { CreatedJson } from '../api/schema';
import { go } from '../app/router';
import { t } from '../i18n';

/** What became of a text that was brought in: what was found, guessed and kept as notes. */
export function Imported({ made }: { made: CreatedJson }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="home-page">
      <main>
        <h1 ref={heading} tabIndex={-1}>
          {t('home.imported', { name: made.model.name })}
        </h1>
        <p className="lead">{t('home.importedText')}</p>
        <ul className="bullets import-report" lang="en">
          {made.report.map((line, index) => (
            <li key={index}>{line}</li>
          ))}
        </ul>
        <p>
          <button type="button" className="button main" onClick={() => go({ at: 'model', id: made.model.id, view: 'canvas' })}>
            {t('home.importedOpen')}
          </button>
        </p>
      </main>
    </div>
  );
}
