import { t } from '../i18n';
import { useWorkspace } from '../model/workspace';
import { begun } from './begun';

/** What was begun to be said elsewhere and waits to be finished. */
export function Begun() {
  const { session, model, selected, select, openTab } = useWorkspace();
  const left = begun(session.id).filter(({ element }) => element !== selected);
  if (left.length === 0) {
    return null;
  }
  return (
    <section className="begun" aria-label={t('talk.begun')}>
      <h2>{t('talk.begun')}</h2>
      <ul className="bullets">
        {left.map(({ element, text }) => (
          <li key={element}>
            <button
              type="button"
              className="quiet name"
              onClick={() => {
                select(element);
                openTab('comments');
              }}
            >
              {element === '' ? t('talk.model') : (model.elements.find((e) => e.id === element)?.name ?? element)}
            </button>{' '}
            <span className="secondary small">{text.length > 80 ? `${text.slice(0, 80)} …` : text}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
