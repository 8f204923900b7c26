import { useCallback } from 'react';
import { api } from '../api/client';
import { go, type Place } from '../app/router';
import { useAsked } from '../app/useAsked';
import { t } from '../i18n';
import { Modal } from '../ui/Modal';
import { Blocks } from './Blocks';

/** What a rule finds, why it matters, and an example of it. */
export default function RulePage({ code, onClose }: { code: string; onClose: () => void }) {
  const [asked] = useAsked(useCallback(() => api.rulePage(code), [code]));
  const nowhere = {
    toGuide: (guide: string) => go({ at: 'guides', page: guide }),
    placeOf: (guide: string): Place => ({ at: 'guides', page: guide }),
    toRule: () => undefined,
  };
  return (
    <Modal title={asked.state === 'here' ? asked.value.title : code} onClose={onClose}>
      {asked.state === 'waiting' && <p className="waiting">{t('status.opening')}</p>}
      {asked.state === 'failed' && <p role="alert">{t('guides.failed')}</p>}
      {asked.state === 'here' && (
        <div className="rule-page" lang="en">
          <p className="secondary small">{code}</p>
          <Blocks blocks={asked.value.blocks.slice(1)} below={1} leading={nowhere} />
        </div>
      )}
      <div className="actions">
        <button type="button" className="button main" onClick={onClose}>
          {t('close')}
        </button>
      </div>
    </Modal>
  );
}
