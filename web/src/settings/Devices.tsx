import { accounts } from '../api/client';
import { useAsked } from '../app/useAsked';
import { day, t } from '../i18n';
import { Failure } from '../ui/Failure';
import { Listed } from './Listed';
import { useDoing } from './useDoing';

/** Browsers that are logged in. */
export function Devices() {
  const [sessions, reload] = useAsked(accounts.sessions);
  const { failed, run } = useDoing();
  return (
    <div className="sections">
      <section aria-labelledby="devices">
        <h2 id="devices">{t('account.devices')}</h2>
        <p className="secondary">{t('account.devicesText')}</p>
        <Failure message={failed} />
        <Listed asked={sessions} again={reload} empty="">
          {(all) => (
            <ul className="entries">
              {all.map((session) => (
                <li key={session.id}>
                  <span>
                    {device(session.agent)}, {session.address} {session.current && <strong>({t('account.thisOne')})</strong>}
                    <span className="secondary small"> {t('account.seen', { day: day(session.seen) })}</span>
                  </span>
                  {!session.current && (
                    <button type="button" className="button" onClick={() => void run(() => accounts.endSession(session.id).then(reload))}>
                      {t('account.endSession')}
                    </button>
                  )}
                </li>
              ))}
            </ul>
          )}
        </Listed>
      </section>
    </div>
  );
}

/** What a browser calls itself, told in two words. */
function device(agent: string): string {
  const browser = ['Firefox', 'Edg', 'Chrome', 'Safari'].find((name) => agent.includes(name)) ?? agent.split('/')[0] ?? '';
  const system = ['Windows', 'Android', 'iPhone', 'iPad', 'Mac OS', 'Linux'].find((name) => agent.includes(name));
  return [browser === 'Edg' ? 'Edge' : browser, system].filter(Boolean).join(' · ');
}
