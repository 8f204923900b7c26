import { useState } from 'react';
import { api } from '../api/client';
import { t } from '../i18n';
import { browser } from '../model/browser';
import { useWorkspace } from '../model/workspace';
import { Modal } from '../ui/Modal';

/** Gives the present state a name to find it by. */
export default function NameVersion({ onClose }: { onClose: () => void }) {
  const { session, announce, show } = useWorkspace();
  const [name, setName] = useState('');
  const [failed, setFailed] = useState('');
  return (
    <Modal title={t('command.nameVersion')} onClose={onClose}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          api.nameVersion(session.id, name.trim(), browser.name()).then(
            () => {
              announce(t('history.named', { name }));
              show('history');
              onClose();
            },
            (failure: unknown) => setFailed(failure instanceof Error ? failure.message : String(failure)),
          );
        }}
      >
        <label className="labelled">
          {t('history.name')}
          <input className="field" autoFocus required maxLength={120} value={name} onChange={(event) => setName(event.target.value)} />
        </label>
        {failed !== '' && <p className="problem">{failed}</p>}
        <div className="actions">
          <button type="button" className="button" onClick={onClose}>
            {t('cancel')}
          </button>
          <button type="submit" className="button main">
            {t('history.keep')}
          </button>
        </div>
      </form>
    </Modal>
  );
}
