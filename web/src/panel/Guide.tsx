import { t } from '../i18n';
import { useWorkspace } from '../model/workspace';

/** The guide of the block that has the focus, or how to begin. */
export function Guide() {
  const { model, selected } = useWorkspace();
  const kind = model.elements.find((e) => e.id === selected)?.kind;
  const known = kind && t(`question.${kind}`) !== `question.${kind}` ? kind : null;
  if (!known) {
    return (
      <div className="guide">
        <h2>{t('guide.title')}</h2>
        <ol className="steps">
          {['segments', 'promise', 'activities', 'links', 'numbers'].map((step) => (
            <li key={step}>{t(`guide.${step}`)}</li>
          ))}
        </ol>
        <p className="secondary">{t('guide.keys')}</p>
      </div>
    );
  }
  return (
    <div className="guide">
      <h2>{t(`kind.${known}`)}</h2>
      <p>{t(`question.${known}`)}</p>
      <p className="secondary">{t(`hint.${known}`)}</p>
    </div>
  );
}
