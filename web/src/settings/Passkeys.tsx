import { useState } from 'react';
import { accounts, Refusal } from '../api/client';
import { useAsked } from '../app/useAsked';
import { hasPasskeys, makePasskey } from '../entrance/device';
import { day, t } from '../i18n';
import { Failure } from '../ui/Failure';
import { Listed } from './Listed';
import { useDoing } from './useDoing';

/** Devices that can log in without a password. */
export function Passkeys() {
  const [passkeys, reload] = useAsked(accounts.passkeys);
  const [name, setName] = useState('');
  const { failed, busy, run } = useDoing();
  const add = async () => {
    const { handle, options } = await accounts.passkeyChallenge();
    const credential = await makePasskey(options).catch(() => {
      throw new Refusal(0, t('account.passkeyFailed'), []);
    });
    await accounts.makePasskey(handle, name, credential);
    setName('');
    reload();
  };
  return (
    <div className="sections">
      <section aria-labelledby="passkeys">
        <h2 id="passkeys">{t('account.passkeys')}</h2>
        <p className="secondary">{t('account.passkeysText')}</p>
        {hasPasskeys() && (
          <form
            className="line-form"
            onSubmit={(event) => {
              event.preventDefault();
              void run(add);
            }}
          >
            <label className="labelled">
              {t('account.passkeyName')}
              <input className="field" required maxLength={80} value={name} onChange={(event) => setName(event.target.value)} />
            </label>
            <button type="submit" className="button main" disabled={busy}>
              {t('account.passkeyAdd')}
            </button>
          </form>
        )}
        <Failure message={failed} />
        <Listed asked={passkeys} again={reload} empty={t('account.passkeysNone')}>
          {(all) => (
            <ul className="entries">
              {all.map((passkey) => (
                <li key={passkey.id}>
                  <span>
                    {passkey.label} <span className="secondary small">{t('account.seen', { day: day(passkey.used) })}</span>
                  </span>
                  <button type="button" className="button" aria-label={t('account.removeOf', { name: passkey.label })} onClick={() => void run(() => accounts.removePasskey(passkey.id).then(reload))}>
                    {t('account.remove')}
                  </button>
                </li>
              ))}
            </ul>
          )}
        </Listed>
      </section>
    </div>
  );
}
