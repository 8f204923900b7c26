import { useState } from 'react';
import { propertyName, t } from '../i18n';
import { findingsAbout } from '../model/facts';
import { useWorkspace } from '../model/workspace';
import { Icon } from '../ui/Icon';
import { commentOn } from '../commands/commentOn';
import { linkElement } from '../commands/linkElement';
import { FieldMark } from '../discussion/Marks';
import { Field } from './Field';
import { FindingText } from './FindingText';
import { Verdict } from './Verdict';

/** Everything about the chosen element. */
export function Details() {
  const workspace = useWorkspace();
  const { model, selected, reference, snapshot, activities, edit } = workspace;
  const [added, setAdded] = useState<string[]>([]);
  const element = model.elements.find((e) => e.id === selected);
  if (!element) {
    return <p className="empty">{t('details.none')}</p>;
  }
  const attributes = reference.vocabulary.kinds.find((k) => k.section === element.kind)?.attributes ?? [];
  const written = attributes.filter((a) => a.key in element.fields || a.key === 'name' || added.includes(a.key));
  const others = attributes.filter((a) => !written.includes(a) && a.type !== 'links');
  const linked = model.elements.flatMap((from) => from.links.filter((l) => l.target === element.id).map((l) => ({ from, property: l.property })));
  const facts = activities.get(element.id);
  return (
    <div className="details">
      <p className="secondary small">
        {t(`kind.${element.kind}`)} · <code>{element.id}</code>
      </p>
      {facts && <Verdict facts={facts} />}
      <p className="actions-row">
        <button type="button" className="button" onClick={() => commentOn.perform(workspace)}>
          <Icon name="comment" /> {t('command.comment')}
        </button>
        {element.kind === 'key-activities' && (
          <button type="button" className="button" onClick={() => workspace.open({ kind: 'vote', activity: element.id })}>
            <Icon name="vote" /> {t('vote.askShort')}
          </button>
        )}
      </p>
      {written
        .filter((a) => a.type !== 'links')
        .map((attribute) => (
          <div key={attribute.key} className="with-mark">
            <Field attribute={attribute} element={element} />
            <FieldMark element={element} field={attribute.key} />
          </div>
        ))}
      <label className="labelled">
        <span className="hidden">{t('details.add')}</span>
        <select className="field" value="" onChange={(event) => setAdded([...added, event.target.value])}>
          <option value="">{t('details.add')}</option>
          {others.map((a) => (
            <option key={a.key} value={a.key} title={`${a.key}: ${a.meaning}`}>
              {propertyName(a.key)}
            </option>
          ))}
        </select>
      </label>
      <h2>{t('details.links')}</h2>
      <ul className="links">
        {element.links.map((link) => (
          <li key={`${link.property} ${link.target}`}>
            <span className="secondary small" title={link.property}>
              {propertyName(link.property)}
            </span>
            <button type="button" className="quiet name" onClick={() => workspace.select(link.target)}>
              {model.elements.find((e) => e.id === link.target)?.name ?? link.target}
            </button>
            <button
              type="button"
              className="quiet"
              aria-label={t('details.unlink', { name: link.target })}
              onClick={() => edit({ op: 'disconnect', element: element.id, property: link.property, target: link.target })}
            >
              <Icon name="close" />
            </button>
          </li>
        ))}
        {linked.map(({ from, property }) => (
          <li key={`${from.id} ${property}`}>
            <span className="secondary small" title={property}>
              ← {propertyName(property)}
            </span>
            <button type="button" className="quiet name" onClick={() => workspace.select(from.id)}>
              {from.name}
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className="button" onClick={() => linkElement.perform(workspace)}>
        <Icon name="link" /> {t('command.link')}
      </button>
      {findingsAbout(snapshot.analysis, element.id).map((finding) => (
        <FindingText key={finding.code + finding.message} finding={finding} />
      ))}
    </div>
  );
}
