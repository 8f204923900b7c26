import { useState } from 'react';
import { accounts } from '../api/client';
import { askEntrance, entrance } from '../app/entrance';
import { chooseTheme, THEMES, useTheme, type Theme } from '../app/theme';
import { chooseLanguage, language, LANGUAGES, t, type Language } from '../i18n';
import { browser } from '../model/browser';
import { Failure } from '../ui/Failure';
import { useDoing } from './useDoing';

/** Name, password, appearance and language. */
export function Profile() {
  const { accounts: has, me } = entrance();
  return (
    <div className="sections">
      {!has && <p className="reading">{t('account.noAccounts')}</p>}
      <Name known={me?.name ?? browser.name()} />
      <Appearance />
      {me && <Password />}
    </div>
  );
}

function Name({ known }: { known: string }) {
  const [name, setName] = useState(known);
  const { failed, done, busy, run } = useDoing();
  const keep = async () => {
    if (entrance().me) {
      await accounts.rename(name);
      await askEntrance();
    } else {
      browser.rename(name);
    }
  };
  return (
    <section aria-labelledby="profile-name">
      <h2 id="profile-name">{t('account.profile')}</h2>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void run(keep);
        }}
      >
        {entrance().me && (
          <p className="secondary">
            {t('entrance.login')}: <strong>{entrance().me?.login}</strong>
          </p>
        )}
        <label className="labelled">
          {t('account.nameShown')}
          <input className="field" maxLength={60} autoComplete="name" value={name} onChange={(event) => setName(event.target.value)} />
        </label>
        <Failure message={failed} />
        <p className="row">
          <button type="submit" className="button" disabled={busy}>
            {t('account.keep')}
          </button>
          <span role="status">{done && t('account.kept')}</span>
        </p>
      </form>
    </section>
  );
}

function Appearance() {
  const theme = useTheme();
  return (
    <section aria-labelledby="profile-appearance">
      <h2 id="profile-appearance">{t('account.appearance')}</h2>
      <div className="stack">
        <label className="labelled">
          {t('settings.theme')}
          <select className="field" value={theme} onChange={(event) => chooseTheme(event.target.value as Theme)}>
            {THEMES.map((known) => (
              <option key={known} value={known}>
                {t(`settings.theme-${known}`)}
              </option>
            ))}
          </select>
        </label>
        <label className="labelled">
          {t('settings.language')}
          <select className="field" value={language()} onChange={(event) => void chooseLanguage(event.target.value as Language)}>
            {Object.entries(LANGUAGES).map(([code, name]) => (
              <option key={code} value={code} lang={code}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </div>
    </section>
  );
}

function Password() {
  const [old, setOld] = useState('');
  const [password, setPassword] = useState('');
  const { failed, done, busy, run } = useDoing();
  return (
    <section aria-labelledby="profile-password">
      <h2 id="profile-password">{t('account.password')}</h2>
      <p className="secondary">{t('account.passwordText')}</p>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void run(async () => {
            await accounts.password(old, password);
            setOld('');
            setPassword('');
          });
        }}
      >
        <input type="text" hidden readOnly autoComplete="username" value={entrance().me?.login ?? ''} />
        <label className="labelled">
          {t('entrance.oldPassword')}
          <input className="field" type="password" required autoComplete="current-password" value={old} onChange={(event) => setOld(event.target.value)} />
        </label>
        <label className="labelled">
          {t('entrance.newPassword')}
          <input className="field" type="password" required minLength={12} autoComplete="new-password" value={password} onChange={(event) => setPassword(event.target.value)} />
          <span className="small">{t('entrance.passwordHint')}</span>
        </label>
        <Failure message={failed} />
        <p className="row">
          <button type="submit" className="button" disabled={busy}>
            {t('account.passwordDo')}
          </button>
          <span role="status">{done && t('account.kept')}</span>
        </p>
      </form>
    </section>
  );
}
