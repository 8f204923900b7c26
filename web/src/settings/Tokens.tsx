import { useState } from 'react';
import { accounts } from '../api/client';
import type { MadeTokenJson } from '../api/schema';
import { useAsked } from '../app/useAsked';
import { day, t } from '../i18n';
import { CopyField } from '../ui/CopyField';
import { Failure } from '../ui/Failure';
import { Listed } from './Listed';
import { useDoing } from './useDoing';

const DAYS = [7, 30, 90, 365];

/** Tokens with which programs act for one. */
export function Tokens() {
  const [tokens, reload] = useAsked(accounts.tokens);
  const [name, setName] = useState('');
  const [scope, setScope] = useState('read');
  const [days, setDays] = useState(90);
  const [made, setMade] = useState<MadeTokenJson | null>(null);
  const { failed, busy, run } = useDoing();
  const make = async () => {
    setMade(await accounts.makeToken(name, scope, days));
    setName('');
    reload();
  };
  return (
    <div className="sections">
      <section aria-labelledby="tokens">
        <h2 id="tokens">{t('account.tokens')}</h2>
        <p className="secondary">{t('account.tokensText')}</p>
        <form
          className="line-form"
          onSubmit={(event) => {
            event.preventDefault();
            void run(make);
          }}
        >
          <label className="labelled">
            {t('account.tokenName')}
            <input className="field" required maxLength={80} value={name} onChange={(event) => setName(event.target.value)} />
          </label>
          <label className="labelled">
            {t('account.scope')}
            <select className="field" value={scope} onChange={(event) => setScope(event.target.value)}>
              <option value="read">{t('account.scope-read')}</option>
              <option value="write">{t('account.scope-write')}</option>
            </select>
          </label>
          <label className="labelled">
            {t('share.howLong')}
            <select className="field" value={days} onChange={(event) => setDays(Number(event.target.value))}>
              {DAYS.map((count) => (
                <option key={count} value={count}>
                  {t('share.days', { count })}
                </option>
              ))}
            </select>
          </label>
          <button type="submit" className="button main" disabled={busy}>
            {t('account.tokenMake')}
          </button>
        </form>
        {made && <CopyField key={made.token.id} label={made.token.name} value={made.secret} note={t('account.tokenMade')} />}
        <Failure message={failed} />
        <Listed asked={tokens} again={reload} empty={t('account.tokensNone')}>
          {(all) => (
            <ul className="entries">
              {all.map((token) => (
                <li key={token.id}>
                  <span>
                    {token.name}{' '}
                    <span className="secondary small">
                      {t(`account.scope-${token.scope}`)}, {t('share.until', { day: day(token.expires) })}
                    </span>
                  </span>
                  <button type="button" className="button" aria-label={t('account.revokeOf', { name: token.name })} onClick={() => void run(() => accounts.revokeToken(token.id).then(reload))}>
                    {t('share.revoke')}
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
