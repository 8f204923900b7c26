import { useState } from 'react';
import { api } from '../api/client';
import type { ModelEntry } from '../api/schema';
import { address, go } from '../app/router';
import type { Asked } from '../app/useAsked';
import { day, t } from '../i18n';
import { Icon } from '../ui/Icon';

/** The models that are here, the last changed first, with a search once there are many. */
export function Models({ asked, reload }: { asked: Asked<ModelEntry[]>; reload: () => void }) {
  const [wanted, setWanted] = useState('');
  const [removed, setRemoved] = useState<ModelEntry | null>(null);
  if (asked.state === 'failed') {
    return (
      <section className="problem" role="alert">
        <p>{t('failed.unreachable')}</p>
        <button type="button" className="button" onClick={reload}>
          {t('failed.again')}
        </button>
      </section>
    );
  }
  if (asked.state === 'waiting' || (asked.value.length === 0 && !removed)) {
    return null;
  }
  const shown = asked.value.filter((m) => m.name.toLowerCase().includes(wanted.toLowerCase()));
  return (
    <section aria-labelledby="models">
      <div className="heading">
        <h2 id="models">{t('home.models')}</h2>
        {asked.value.length > 6 && <input className="field" type="search" aria-label={t('home.search')} placeholder={t('home.search')} value={wanted} onChange={(event) => setWanted(event.target.value)} />}
      </div>
      {removed && (
        <p className="notice" role="status">
          {t('home.removed', { name: removed.name })}{' '}
          <button
            type="button"
            className="button"
            onClick={() =>
              void api.bringBack(removed.id).then(() => {
                setRemoved(null);
                reload();
              })
            }
          >
            {t('home.bringBack')}
          </button>
        </p>
      )}
      <ul className="models">
        {shown.map((model) => (
          <li key={model.id}>
            <a
              href={address({ at: 'model', id: model.id, view: 'canvas' })}
              onClick={(event) => {
                if (!event.metaKey && !event.ctrlKey) {
                  event.preventDefault();
                  go({ at: 'model', id: model.id, view: 'canvas' });
                }
              }}
            >
              <strong title={model.name}>{model.name}</strong>
              <span className="secondary small">{day(model.changed)}</span>
            </a>
            <button
              type="button"
              className="quiet"
              aria-label={t('home.remove', { name: model.name })}
              title={t('home.remove', { name: model.name })}
              onClick={() =>
                void api.remove(model.id).then(() => {
                  setRemoved(model);
                  reload();
                })
              }
            >
              <Icon name="trash" />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
