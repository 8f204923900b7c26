import { useCallback, useEffect, useRef, useState } from 'react';
import { api, Refusal } from '../api/client';
import type { NewModelJson, ProblemJson } from '../api/schema';
import { go, type View } from '../app/router';
import { useAsked } from '../app/useAsked';
import { t } from '../i18n';
import { SettingsMenu } from '../shell/TopBar';
import { To } from '../ui/To';
import { Gallery } from './Gallery';
import { Models } from './Models';
import { PasteImport } from './PasteImport';

/** Where everybody starts: their models, a new one, an example, or a text they have. */
export function Home() {
  const [models, reload] = useAsked(api.models);
  const [examples, reloadExamples] = useAsked(api.examples);
  const [name, setName] = useState('');
  const [failed, setFailed] = useState<{ message: string; problems: readonly ProblemJson[] } | null>(null);
  const [busy, setBusy] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = 'Linchpin';
  }, []);
  const create = useCallback(async (wanted: NewModelJson, view: View = 'canvas') => {
    setBusy(true);
    try {
      const created = await api.create(wanted);
      go({ at: 'model', id: created.model.id, view });
    } catch (failure) {
      setFailed(
        failure instanceof Refusal
          ? { message: failure.message, problems: failure.problems }
          : { message: t('failed.unreachable'), problems: [] },
      );
      setBusy(false);
    }
  }, []);
  return (
    <div className="home-page">
      <header className="topbar">
        <img src="/icon.svg" width="24" height="24" alt="" />
        <strong>Linchpin</strong>
        <span className="grow" />
        <To place={{ at: 'guides', page: '' }}>{t('view.guides')}</To>
        <SettingsMenu />
      </header>
      <main>
        <h1 ref={heading}>{t('home.title')}</h1>
        <p className="lead">{t('home.lead')}</p>
        {failed && (
          <div className="problem" role="alert">
            <p>{failed.message}</p>
            <ul>
              {failed.problems.slice(0, 8).map((problem) => (
                <li key={`${problem.line}:${problem.column}${problem.message}`}>
                  {problem.message !== failed.message && `${t('text.line', { line: problem.line })}: ${problem.message}`} {problem.hint}
                </li>
              ))}
            </ul>
          </div>
        )}
        <section className="start" aria-label={t('home.start')}>
          <form
            className="card"
            onSubmit={(event) => {
              event.preventDefault();
              void create({ name });
            }}
          >
            <h2>{t('home.own')}</h2>
            <label className="labelled">
              {t('home.ownName')}
              <input className="field" value={name} placeholder={t('home.ownPlaceholder')} onChange={(event) => setName(event.target.value)} />
            </label>
            <div className="row">
              <button type="submit" className="button main" disabled={busy}>
                {t('home.ownDo')}
              </button>
              <button type="button" className="button" disabled={busy} onClick={() => void create({ name }, 'interview')}>
                {t('home.ownAsked')}
              </button>
            </div>
          </form>
          <div className="card">
            <h2>{t('home.example')}</h2>
            <p>{t('home.exampleText')}</p>
            <button type="button" className="button" disabled={busy} onClick={() => void create({ example: 'corner-bakery' })}>
              {t('home.bakery')}
            </button>
          </div>
          <PasteImport busy={busy} onImport={(wanted) => void create(wanted)} />
        </section>
        <Models asked={models} reload={reload} />
        <Gallery asked={examples} reload={reloadExamples} busy={busy} onOpen={(example) => void create({ example })} />
      </main>
    </div>
  );
}
