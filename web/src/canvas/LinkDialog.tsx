import { useState } from 'react';
import type { ElementJson } from '../api/schema';
import { propertyName, t } from '../i18n';
import { useWorkspace } from '../model/workspace';
import { Modal } from '../ui/Modal';

/** Links one element with another: what kind of link, then with what. */
export default function LinkDialog(props: { element: string; onClose: () => void }) {
  const { model, reference, edit, announce } = useWorkspace();
  const element = model.elements.find((e) => e.id === props.element);
  const kinds = reference.vocabulary.kinds.find((k) => k.section === element?.kind);
  const links = kinds?.attributes.filter((a) => a.type === 'links') ?? [];
  const possible = (key: string): ElementJson[] => {
    const attribute = links.find((a) => a.key === key);
    return model.elements.filter(
      (e) =>
        e.id !== props.element &&
        attribute?.options.includes(e.kind) &&
        !element?.links.some((l) => l.property === key && l.target === e.id),
    );
  };
  const usable = links.filter((a) => possible(a.key).length > 0);
  const [property, setProperty] = useState(usable[0]?.key ?? '');
  const [target, setTarget] = useState('');
  const targets = possible(property);
  const chosen = targets.some((e) => e.id === target) ? target : '';
  if (!element) {
    return null;
  }
  return (
    <Modal title={t('link.title', { name: element.name })} onClose={props.onClose}>
      {usable.length === 0 ? (
        <p>{t('link.nothing')}</p>
      ) : (
        <form
          className="stack"
          onSubmit={(event) => {
            event.preventDefault();
            if (chosen === '') {
              return;
            }
            edit({ op: 'connect', element: element.id, property, target: chosen });
            announce(t('link.made', { name: element.name, target: targets.find((e) => e.id === chosen)?.name }));
            props.onClose();
          }}
        >
          <label className="labelled">
            {t('link.how')}
            <select className="field" autoFocus value={property} onChange={(event) => setProperty(event.target.value)}>
              {usable.map((attribute) => (
                <option key={attribute.key} value={attribute.key} title={attribute.key}>
                  {propertyName(attribute.key)}
                </option>
              ))}
            </select>
          </label>
          <p className="secondary small">{usable.find((a) => a.key === property)?.meaning}</p>
          <label className="labelled">
            {t('link.what')}
            <select className="field" required value={chosen} onChange={(event) => setTarget(event.target.value)}>
              <option value="">{t('link.choose')}</option>
              {targets.map((e) => (
                <option key={e.id} value={e.id}>
                  {e.name} ({t(`kind.${e.kind}`)})
                </option>
              ))}
            </select>
          </label>
          <div className="actions">
            <button type="button" className="button" onClick={props.onClose}>
              {t('cancel')}
            </button>
            <button type="submit" className="button main" disabled={chosen === ''}>
              {t('link.do')}
            </button>
          </div>
        </form>
      )}
    </Modal>
  );
}
