import { useEffect, useState } from 'react';
import { accounts, Refusal } from '../api/client';
import { askEntrance, entrance, tellEntrance } from '../app/entrance';
import { t } from '../i18n';
import { Failure, reason } from '../ui/Failure';
import { hasPasskeys, provePasskey } from './device';
import { EntrancePage } from './EntrancePage';

/** Where somebody says who they are; afterwards the page they wanted shows. */
export default function Login({ unclaimed }: { unclaimed: boolean }) {
  const [login, setLogin] = useState('');
  const [password, setPassword] = useState('');
  const { organisation } = entrance();
  const [failed, setFailed] = useState(() => (organisation && location.search.includes('refused') ? t('entrance.organisationRefused', { name: organisation }) : ''));
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    document.title = `${t('entrance.title')} · Linchpin`;
  }, []);
  const enter = async () => {
    setBusy(true);
    setFailed('');
    await accounts.login(login, password).then(tellEntrance, (failure: unknown) => setFailed(reason(failure)));
    setBusy(false);
  };
  const prove = async () => {
    setBusy(true);
    setFailed('');
    try {
      const { handle, options } = await accounts.loginChallenge();
      const credential = await provePasskey(options).catch(() => {
        throw new Refusal(0, t('account.passkeyFailed'), []);
      });
      await accounts.loginByPasskey(handle, credential);
      await askEntrance();
    } catch (failure) {
      setFailed(reason(failure));
    }
    setBusy(false);
  };
  return (
    <EntrancePage title={t('entrance.title')}>
      {unclaimed && <p className="notice">{t('entrance.noAdministrator')}</p>}
      <form
        className="stack wide"
        onSubmit={(event) => {
          event.preventDefault();
          void enter();
        }}
      >
        <label className="labelled">
          {t('entrance.login')}
          <input className="field" autoFocus required autoComplete="username" autoCapitalize="none" spellCheck={false} value={login} onChange={(event) => setLogin(event.target.value)} />
        </label>
        <label className="labelled">
          {t('entrance.password')}
          <input className="field" type="password" required autoComplete="current-password" value={password} onChange={(event) => setPassword(event.target.value)} />
        </label>
        <Failure message={failed} />
        <button type="submit" className="button main" disabled={busy}>
          {t('entrance.do')}
        </button>
      </form>
      {(organisation || hasPasskeys()) && <p className="secondary small">{t('entrance.or')}</p>}
      {hasPasskeys() && (
        <button type="button" className="button" disabled={busy} onClick={() => void prove()}>
          {t('entrance.passkey')}
        </button>
      )}
      {organisation && (
        <a className="button" href="/oauth2/authorization/organisation">
          {t('entrance.organisation', { name: organisation })}
        </a>
      )}
    </EntrancePage>
  );
}
