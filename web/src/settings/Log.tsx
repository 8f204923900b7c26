import { useCallback, useState } from 'react';
import { accounts } from '../api/client';
import type { Verification } from '../api/schema';
import { entrance } from '../app/entrance';
import { useAsked } from '../app/useAsked';
import { day, t } from '../i18n';
import { Failure } from '../ui/Failure';
import { Listed } from './Listed';
import { useDoing } from './useDoing';

/** What happened that matters for safety: in one's workspaces, or everywhere for administrators. */
export function Log() {
  const { accounts: has, me, workspaces } = entrance();
  const everything = !has || (me?.administrator ?? false);
  const owned = workspaces.find((w) => w.role === 'owner')?.id ?? '';
  const [workspace, setWorkspace] = useState(owned);
  const ask = useCallback(() => (everything ? accounts.audit() : accounts.auditOf(workspace)), [everything, workspace]);
  const [lines, reload] = useAsked(ask);
  const [verification, setVerification] = useState<Verification | null>(null);
  const { failed, busy, run } = useDoing();
  return (
    <div className="sections wide">
      <section>
        <h2>{t('account.log')}</h2>
        <p className="secondary">{t('account.logText')}</p>
        {!everything && (
          <label className="labelled narrow">
            {t('account.workspace')}
            <select className="field" value={workspace} onChange={(event) => setWorkspace(event.target.value)}>
              {workspaces
                .filter((w) => w.role === 'owner')
                .map((known) => (
                  <option key={known.id} value={known.id}>
                    {known.name}
                  </option>
                ))}
            </select>
          </label>
        )}
        {everything && (
          <p className="row">
            <button type="button" className="button" disabled={busy} onClick={() => void run(async () => setVerification(await accounts.verifyAudit()))}>
              {t('account.verify')}
            </button>
          </p>
        )}
        {verification && (
          <p role="status" className={`hash ${verification.broken > 0 ? 'problem' : 'notice'}`}>
            {verification.broken > 0 ? t('account.broken', { line: verification.broken }) : t('account.intact', { count: verification.entries, hash: verification.hash })}
          </p>
        )}
        <Failure message={failed} />
        <Listed asked={lines} again={reload} empty={t('account.logNone')}>
          {(all) => (
            <div className="table-scroll" tabIndex={0} role="region" aria-label={t('account.log')}>
              <table>
                <thead>
                  <tr>
                    <th scope="col">{t('account.when')}</th>
                    <th scope="col">{t('account.who')}</th>
                    <th scope="col">{t('account.what')}</th>
                    <th scope="col">{t('account.about')}</th>
                    <th scope="col">{t('account.from')}</th>
                  </tr>
                </thead>
                <tbody>
                  {all.map((line) => (
                    <tr key={line.sequence}>
                      <td className="numbers">{day(line.at)}</td>
                      <td>{line.name || t(line.account === 'local' ? 'account.local' : 'account.stranger')}</td>
                      <td>{t(`deed.${line.deed}`)}</td>
                      <td>{line.about}</td>
                      <td className="numbers">{line.address}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          )}
        </Listed>
      </section>
    </div>
  );
}
