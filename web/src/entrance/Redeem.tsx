import { useCallback, useEffect, useState } from 'react';
import { accounts } from '../api/client';
import type { OneTimeLinkJson } from '../api/schema';
import { entrance, tellEntrance } from '../app/entrance';
import { go } from '../app/router';
import { useAsked } from '../app/useAsked';
import { t } from '../i18n';
import { Failure, reason } from '../ui/Failure';
import { Message } from '../ui/Message';
import { EntrancePage } from './EntrancePage';

/** Coming in by a link: as the first administrator, as somebody invited, or with a new password. */
export default function Redeem() {
  // a fragment, which browsers keep to themselves
  const [token] = useState(() => location.hash.slice(1));
  const ask = useCallback(() => accounts.link(token), [token]);
  const [link, again] = useAsked<OneTimeLinkJson>(ask);
  useEffect(() => {
    document.title = 'Linchpin';
  }, []);
  if (link.state === 'waiting') {
    return <Message title={t('entrance.checking')} />;
  }
  if (link.state === 'failed') {
    return link.status === 0 ? (
      <Message title={t('failed.unreachable')} action={t('failed.again')} onAction={again} />
    ) : (
      <Message title={link.status === 429 ? link.message : t('entrance.invalid')} text={t('entrance.invalidText')} action={t('entrance.toLogin')} onAction={() => go({ at: 'home' })} />
    );
  }
  return <Newcomer token={token} link={link.value} />;
}

function Newcomer({ token, link }: { token: string; link: OneTimeLinkJson }) {
  const me = entrance().me;
  const reset = link.purpose === 'reset';
  const [login, setLogin] = useState('');
  const [name, setName] = useState(link.name);
  const [password, setPassword] = useState('');
  const [failed, setFailed] = useState('');
  const [busy, setBusy] = useState(false);
  const come = async (by: ReturnType<typeof accounts.join>) => {
    setBusy(true);
    setFailed('');
    try {
      tellEntrance(await by);
      go({ at: 'home' });
    } catch (failure) {
      setFailed(reason(failure));
      setBusy(false);
    }
  };
  const title = reset ? t('entrance.reset') : link.purpose === 'set-up' ? t('entrance.setUp') : t('entrance.join', { workspace: link.workspace });
  const text = reset ? t('entrance.resetText', { login: link.login }) : link.purpose === 'set-up' ? t('entrance.setUpText') : t('entrance.joinText', { role: t(`role.${link.role}`) });
  return (
    <EntrancePage title={title}>
      <p>{text}</p>
      {me && link.purpose === 'join' && (
        <>
          <button type="button" className="button main" disabled={busy} onClick={() => void come(accounts.join(token))}>
            {t('entrance.joinAs', { name: me.name })}
          </button>
          <p className="secondary small">{t('entrance.or')}</p>
        </>
      )}
      <form
        className="stack wide"
        onSubmit={(event) => {
          event.preventDefault();
          void come(accounts.redeem({ token, login, name, password }));
        }}
      >
        {!reset && (
          <>
            <label className="labelled">
              {t('entrance.name')}
              <input className="field" required maxLength={80} autoComplete="name" value={name} onChange={(event) => setName(event.target.value)} />
            </label>
            <label className="labelled">
              {t('entrance.login')}
              <input className="field" required autoComplete="username" autoCapitalize="none" spellCheck={false} aria-describedby="login-hint" value={login} onChange={(event) => setLogin(event.target.value)} />
              <span id="login-hint" className="small">
                {t('entrance.loginHint')}
              </span>
            </label>
          </>
        )}
        <label className="labelled">
          {t(reset ? 'entrance.newPassword' : 'entrance.password')}
          <input className="field" type="password" required minLength={12} autoComplete="new-password" aria-describedby="password-hint" value={password} onChange={(event) => setPassword(event.target.value)} />
          <span id="password-hint" className="small">
            {t('entrance.passwordHint')}
          </span>
        </label>
        <Failure message={failed} />
        <button type="submit" className={`button ${me ? '' : 'main'}`} disabled={busy}>
          {link.purpose === 'join' ? t('entrance.joinDo') : t('account.keep')}
        </button>
      </form>
    </EntrancePage>
  );
}

