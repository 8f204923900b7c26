import { useCallback, useEffect, useMemo, useState } from 'react';
import { api } from '../api/client';
import type { ChangeJson, ModelJson, Version } from '../api/schema';
import { day, t } from '../i18n';
import { useWorkspace } from '../model/workspace';
import { browser } from '../model/browser';
import { Picture } from '../picture/Picture';
import { nameVersion } from '../commands/nameVersion';
import { grouped, type Group } from './grouped';
import { differences } from './differences';
import { DifferenceItem } from './DifferenceItem';

const stages = () => ({ beginning: t('history.beginning'), now: t('history.nowName') });

/** What happened, and what is different since; any point can be brought back. */
export default function History() {
  const workspace = useWorkspace();
  const { session, snapshot } = workspace;
  const [changes, setChanges] = useState<readonly ChangeJson[]>([]);
  const [versions, setVersions] = useState<readonly Version[]>([]);
  const [chosen, setChosen] = useState<number | null>(null);
  const [failed, setFailed] = useState('');
  const [growing, setGrowing] = useState(false);
  const sequence = snapshot.base?.sequence ?? 0;
  const load = useCallback(async () => {
    try {
      const all: ChangeJson[] = [];
      for (let page = await api.changes(session.id, Math.max(0, sequence - 2000)); page.length > 0; page = await api.changes(session.id, all.at(-1)?.sequence ?? 0)) {
        all.push(...page);
      }
      setChanges(all);
      setVersions(await api.versions(session.id));
      setFailed('');
    } catch (failure) {
      setFailed(failure instanceof Error ? failure.message : String(failure));
    }
  }, [session, sequence]);
  useEffect(() => {
    void load();
  }, [load]);
  const groups = useMemo(() => grouped(changes, versions, browser.client).reverse(), [changes, versions]);
  return (
    <div className="history">
      <div className="reading">
        {failed !== '' ? t('history.offline') : t('history.reading', { count: sequence })}{' '}
        {!workspace.readOnly && (
          <button type="button" className="button" onClick={() => nameVersion.perform(workspace)}>
            {t('command.nameVersion')}
          </button>
        )}
        <button type="button" className="button" aria-pressed={growing} onClick={() => setGrowing(!growing)}>
          {t('history.growth')}
        </button>
      </div>
      {growing && <Picture file="growth.svg" about={stages()} />}
      <div className="history-columns">
        <ol className="changes">
          {groups.map((group) => (
            <li key={group.to}>
              <button type="button" aria-pressed={chosen === group.to} onClick={() => setChosen(group.to)}>
                {group.version && <strong className="version">{group.version}</strong>}
                <span>{summary(group)}</span>
                <span className="secondary small">
                  {[day(group.at), group.own ? t('history.you') : group.author].filter((part) => part !== '').join(' · ')}
                </span>
              </button>
            </li>
          ))}
          <li>
            <button type="button" aria-pressed={chosen === 0} onClick={() => setChosen(0)}>
              <span>{t('history.beginning')}</span>
            </button>
          </li>
        </ol>
        <section className="difference" aria-live="polite">
          {chosen === null ? (
            <p className="empty">{sequence === 0 ? t('history.none') : t('history.choose')}</p>
          ) : (
            <Compared key={`${chosen} ${sequence}`} sequence={chosen} point={point(groups.find((g) => g.to === chosen))} now={snapshot.base} />
          )}
        </section>
      </div>
    </div>
  );
}

function summary(group: Group): string {
  return t(`history.word-${group.word}`, { count: group.count });
}

/** What a state is called: its version, or what was done then and when. */
function point(group: Group | undefined): string {
  return group === undefined ? t('history.beginning') : group.version || `${summary(group)}, ${day(group.at)}`;
}

function Compared({ sequence, point, now }: { sequence: number; point: string; now: ModelJson | null }) {
  const { session, announce, readOnly } = useWorkspace();
  const [then, setThen] = useState<ModelJson | null>(null);
  useEffect(() => {
    let wanted = true;
    void api.at(session.id, sequence).then((model) => wanted && setThen(model));
    return () => {
      wanted = false;
    };
  }, [session, sequence]);
  if (!then || !now) {
    return <p className="waiting">{t('status.opening')}</p>;
  }
  const found = differences(then, now);
  return (
    <>
      <div className="difference-head">
        <h2>{found.length === 0 ? t('history.same') : t('history.since', { count: found.length, point })}</h2>
        {found.length > 0 && !readOnly && (
          <button
            type="button"
            className="button main"
            onClick={() => {
              session.submit({ do: 'restore', sequence });
              announce(t('history.restored'));
            }}
          >
            {t('history.restore')}
          </button>
        )}
      </div>
      <ul className="differences">
        {found.map((difference) => (
          <DifferenceItem key={difference.id} difference={difference} />
        ))}
      </ul>
    </>
  );
}
