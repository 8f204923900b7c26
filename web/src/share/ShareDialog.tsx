import { useCallback, useState } from 'react';
import { api } from '../api/client';
import type { MadeShareJson } from '../api/schema';
import { entrance } from '../app/entrance';
import { useAsked } from '../app/useAsked';
import { day, t } from '../i18n';
import { useWorkspace } from '../model/workspace';
import { CopyField } from '../ui/CopyField';
import { Failure, reason } from '../ui/Failure';
import { Modal } from '../ui/Modal';
import { ModelPeople } from './ModelPeople';

const DAYS = [1, 7, 30, 90, 365];

/** Links that show this model to others, and who has a role in it. */
export default function ShareDialog({ onClose }: { onClose: () => void }) {
  const { session } = useWorkspace();
  const ask = useCallback(() => api.shares(session.id), [session]);
  const [links, reload] = useAsked(ask);
  const [name, setName] = useState('');
  const [days, setDays] = useState(30);
  const [made, setMade] = useState<MadeShareJson | null>(null);
  const [failed, setFailed] = useState('');
  const doing = (work: Promise<unknown>) =>
    work.then(
      () => {
        setFailed('');
        reload();
      },
      (failure: unknown) => setFailed(reason(failure)),
    );
  if (links.state === 'failed' && (links.status === 403 || links.status === 404)) {
    return (
      <Modal title={t('share.title')} onClose={onClose}>
        <p>{t('share.notOwner')}</p>
      </Modal>
    );
  }
  const make = async () => {
    const fresh = await api.share(session.id, name, days);
    setMade(fresh);
    setName('');
  };
  return (
    <Modal title={t('share.title')} onClose={onClose}>
      <p>{t('share.lead')}</p>
      {!entrance().accounts && (
        <p className="notice">{t('share.thisMachine')}</p>
      )}
      <form
        className="line-form"
        onSubmit={(event) => {
          event.preventDefault();
          void doing(make());
        }}
      >
        <label className="labelled">
          {t('share.forWhom')}
          <input className="field" maxLength={80} placeholder={t('share.forWhomHint')} value={name} onChange={(event) => setName(event.target.value)} />
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
        <button type="submit" className="button main">
          {t('share.make')}
        </button>
      </form>
      {made && <CopyField key={made.share.id} label={t('share.address')} value={new URL(made.address, location.origin).href} note={t('share.made')} />}
      <Failure message={links.state === 'failed' ? t('failed.unreachable') : failed} />
      <h3>{t('share.links')}</h3>
      {links.state === 'here' && links.value.length === 0 && <p className="secondary">{t('share.none')}</p>}
      <ul className="entries">
        {links.state === 'here' &&
          links.value.map((link) => (
            <li key={link.id}>
              <span>
                {link.name || t('share.nameless')} <span className="secondary small">{t('share.until', { day: day(link.expires) })}</span>
              </span>
              <button type="button" className="button" aria-label={t('share.revokeOf', { name: link.name || t('share.nameless') })} onClick={() => void doing(api.revokeShare(session.id, link.id))}>
                {t('share.revoke')}
              </button>
            </li>
          ))}
      </ul>
      {entrance().accounts && <ModelPeople model={session.id} />}
      <div className="actions">
        <button type="button" className="button" onClick={onClose}>
          {t('close')}
        </button>
      </div>
    </Modal>
  );
}
