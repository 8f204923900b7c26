import { useCallback, useEffect, useRef, useState } from 'react';
import { api, Refusal } from '../api/client';
import type { CreatedJson, NewModelJson, ProblemJson } from '../api/schema';
import { entrance } from '../app/entrance';
import { go, type View } from '../app/router';
import { useAsked } from '../app/useAsked';
import { t } from '../i18n';
import { SettingsMenu } from '../shell/TopBar';
import { To } from '../ui/To';
import { Gallery } from './Gallery';
import { Imported } from './Imported';
import { Models } from './Models';
import { PasteImport } from './PasteImport';

/** Where everybody starts: their models, a new one, an example, or a text they have. */
export function Home() {
  const [models, reload] = useAsked(api.models);
  const [examples, reloadExamples] = useAsked(api.examples);
  const [name, setName] = useState('');
  const [failed, setFailed] = useState<{ message: string; problems: readonly ProblemJson[] } | null>(null);
  const [made, setMade] = useState<CreatedJson | null>(null);
  const [busy, setBusy] = useState(false);
  const places = entrance().accounts ? entrance().workspaces.filter((w) => w.role === 'editor' || w.role === 'owner') : [];
  const nowhere = entrance().accounts && places.length === 0;
  const [workspace, setWorkspace] = useState(places[0]?.id ?? '');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = 'Linchpin';
  }, []);
  const create = useCallback(async (wanted: NewModelJson, view: View = 'canvas') => {
    setBusy(true);
    try {
      const created = await api.create(wanted, workspace);
      if (created.report.length > 0) {
        setMade(created);
        setBusy(false);
        return;
      }
      go({ at: 'model', id: created.model.id, view });
    } catch (failure) {
      setFailed(
        failure instanceof Refusal
          ? { message: failure.message, problems: failure.problems }
          : { message: t('failed.unreachable'), problems: [] },
      );
      setBusy(false);
    }
  }, [workspace]);
  if (made) {
    return <Imported made={made} />;
  }
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
        {nowhere && <p className="notice">{t(entrance().workspaces.length === 0 ? 'account.noWorkspace' : 'account.readsOnly')}</p>}
        {places.length > 1 && (
          <label className="labelled narrow">
            {t('account.makeIn')}
            <select className="field" value={workspace} onChange={(event) => setWorkspace(event.target.value)}>
              {places.map((place) => (
                <option key={place.id} value={place.id}>
                  {place.name}
                </option>
              ))}
            </select>
          </label>
        )}
        <section className="start" aria-label={t('home.start')} hidden={nowhere}>
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
        {!nowhere && (
          <Gallery asked={examples} reload={reloadExamples} busy={busy} onOpen={(example) => void create({ example })} />
        )}
      </main>
    </div>
  );
}
