import { useState } from 'react';
import { accounts } from '../api/client';
import { askEntrance, entrance } from '../app/entrance';
import { useAsked } from '../app/useAsked';
import { t } from '../i18n';
import { CopyField } from '../ui/CopyField';
import { Failure } from '../ui/Failure';
import { Listed } from './Listed';
import { useDoing } from './useDoing';

/** Accounts and workspaces, for administrators. */
export function WholeWorkbench() {
  const [all, reload] = useAsked(accounts.all);
  const [link, setLink] = useState<{ name: string; link: string } | null>(null);
  const [name, setName] = useState('');
  const { failed, busy, run } = useDoing();
  return (
    <div className="sections">
      <section aria-labelledby="accounts">
        <h2 id="accounts">{t('account.accounts')}</h2>
        {link && <CopyField key={link.link} label={t('account.resetOf', { name: link.name })} value={link.link} note={t('share.made')} />}
        <Failure message={failed} />
        <Listed asked={all} again={reload} empty="">
          {(known) => (
            <ul className="entries">
              {known.map((account) => (
                <li key={account.id}>
                  <span>
                    {account.name}{' '}
                    <span className="secondary small">
                      {account.login}
                      {account.administrator && `, ${t('account.administrator')}`}
                    </span>
                  </span>
                  {account.id !== entrance().me?.id && (
                    <span className="row">
                      <button type="button" className="button" aria-label={t('account.resetOf', { name: account.name })} onClick={() => void run(async () => setLink({ name: account.name, ...(await accounts.reset(account.id)) }))}>
                        {t('account.resetDo')}
                      </button>
                      <button type="button" className="button" aria-label={t('account.endOf', { name: account.name })} onClick={() => void run(() => accounts.endSessions(account.id))}>
                        {t('account.endSession')}
                      </button>
                      <button type="button" className="button" aria-label={t('account.closeOf', { name: account.name })} onClick={() => {
                          if (window.confirm(t('account.closeSure', { name: account.name }))) {
                            void run(() => accounts.close(account.id).then(reload));
                          }
                        }}>
                        {t('account.close')}
                      </button>
                    </span>
                  )}
                </li>
              ))}
            </ul>
          )}
        </Listed>
      </section>
      <section aria-labelledby="workspaces">
        <h2 id="workspaces">{t('account.newWorkspace')}</h2>
        <form
          className="line-form"
          onSubmit={(event) => {
            event.preventDefault();
            void run(async () => {
              await accounts.makeWorkspace(name);
              setName('');
              await askEntrance();
            });
          }}
        >
          <label className="labelled">
            {t('account.inviteName')}
            <input className="field" required maxLength={80} value={name} onChange={(event) => setName(event.target.value)} />
          </label>
          <button type="submit" className="button" disabled={busy}>
            {t('account.newWorkspaceDo')}
          </button>
        </form>
        <ul className="entries">
          {entrance().workspaces.map((workspace) => (
            <li key={workspace.id}>
              {workspace.name} <span className="secondary small">{t(`role.${workspace.role}`)}</span>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
