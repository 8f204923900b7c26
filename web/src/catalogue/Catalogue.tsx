import { useMemo, useState } from 'react';
import { api } from '../api/client';
import type { TypicalActivityJson } from '../api/schema';
import { useAsked } from '../app/useAsked';
import { t } from '../i18n';
import { useWorkspace } from '../model/workspace';
import { Icon } from '../ui/Icon';
import { Modal } from '../ui/Modal';

const CATEGORIES = ['production', 'problem-solving', 'platform'] as const;

/** Typical activities to pick; what is picked comes with its links. */
export default function Catalogue({ onClose }: { onClose: () => void }) {
  const { session, model, edit, announce } = useWorkspace();
  const [asked, again] = useAsked(api.catalogue);
  const [wanted, setWanted] = useState('');
  const [category, setCategory] = useState('');
  const [said, setSaid] = useState('');
  const shown = useMemo(
    () => (asked.state === 'here' ? asked.value.filter((one) => fits(one, category, wanted)) : []),
    [asked, category, wanted],
  );
  const departments = [...new Set(shown.map((one) => one.department))];
  const add = async (one: TypicalActivityJson) => {
    try {
      const pick = await api.pick(session.id, one.id);
      edit(...pick.edits);
      const sentence =
        pick.links.length === 0
          ? t('catalogue.addedAlone', { name: one.name })
          : t('catalogue.added', { name: one.name, links: new Intl.ListFormat(document.documentElement.lang).format(pick.links) });
      setSaid(sentence);
      announce(sentence);
    } catch (failure) {
      setSaid(failure instanceof Error ? failure.message : String(failure));
    }
  };
  return (
    <Modal title={t('catalogue.title')} onClose={onClose}>
      <p className="secondary">{t('catalogue.text')}</p>
      <div className="row catalogue-filter">
        <input className="field" type="search" aria-label={t('catalogue.search')} placeholder={t('catalogue.search')} value={wanted} onChange={(event) => setWanted(event.target.value)} />
        <select className="field" aria-label={t('catalogue.category')} value={category} onChange={(event) => setCategory(event.target.value)}>
          <option value="">{t('catalogue.all')}</option>
          {CATEGORIES.map((one) => (
            <option key={one} value={one}>
              {t(`category.${one}`)}
            </option>
          ))}
        </select>
      </div>
      {asked.state === 'waiting' && <p className="waiting">{t('status.opening')}</p>}
      {asked.state === 'failed' && (
        <p role="alert">
          {t('guides.failed')}{' '}
          <button type="button" className="button" onClick={again}>
            {t('failed.again')}
          </button>
        </p>
      )}
      {asked.state === 'here' && shown.length === 0 && <p className="empty">{t('palette.nothing')}</p>}
      {departments.map((department) => (
        <section key={department} aria-label={t(`department.${department}`)}>
          <h3>{t(`department.${department}`)}</h3>
          <ul className="catalogue">
            {shown
              .filter((one) => one.department === department)
              .map((one) => {
                const there = model.elements.some((e) => e.kind === 'key-activities' && e.name === one.name);
                return (
                  <li key={one.id}>
                    <span lang="en">
                      <strong>{one.name}</strong>
                      <span className="secondary">{one.hint}</span>
                    </span>
                    {there ? (
                      <span className="secondary there">
                        <Icon name="check" /> {t('catalogue.there')}
                      </span>
                    ) : (
                      <button type="button" className="button" aria-label={t('catalogue.addNamed', { name: one.name })} onClick={() => void add(one)}>
                        <Icon name="plus" /> {t('catalogue.add')}
                      </button>
                    )}
                  </li>
                );
              })}
          </ul>
        </section>
      ))}
      <div className="actions catalogue-end">
        <p role="status">{said}</p>
        <button type="button" className="button main" onClick={onClose}>
          {t('close')}
        </button>
      </div>
    </Modal>
  );
}

function fits(one: TypicalActivityJson, category: string, wanted: string): boolean {
  const words = `${one.name} ${one.hint} ${t(`department.${one.department}`)}`.toLowerCase();
  return (category === '' || one.category === category) && words.includes(wanted.trim().toLowerCase());
}
