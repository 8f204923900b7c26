import { Suspense } from 'react';
import { t } from '../i18n';
import { useWorkspace } from '../model/workspace';
import { loaded } from '../ui/loaded';

const PanelGuide = loaded(() => import('../guides/PanelGuide'));

/** The guide of the block that has the focus or was asked for, or how to begin. */
export function Guide() {
  const { model, selected, topic, reference, readAbout } = useWorkspace();
  const kind = model.elements.find((e) => e.id === selected)?.kind;
  const known = kind && t(`question.${kind}`) !== `question.${kind}` ? kind : null;
  const shown = known ?? topic;
  const blocks = reference.framework.slots.map((slot) => slot.kind);
  return (
    <div className="guide">
      <label className="labelled">
        <span className="hidden">{t('guides.choose')}</span>
        <select className="field" value={shown} onChange={(event) => readAbout(event.target.value)}>
          <option value="">{t('guide.title')}</option>
          <optgroup label={t('guides.blocks')}>
            {blocks.map((block) => (
              <option key={block} value={block}>
                {t(`kind.${block}`)}
              </option>
            ))}
          </optgroup>
          <optgroup label={t('guides.frameworks')}>
            {reference.frameworks.map((framework) => (
              <option key={framework.id} value={framework.guide}>
                {framework.name}
              </option>
            ))}
          </optgroup>
        </select>
      </label>
      {shown === '' ? (
        <>
          <h2>{t('guide.title')}</h2>
          <ol className="steps">
            {['segments', 'promise', 'activities', 'links', 'numbers'].map((step) => (
              <li key={step}>{t(`guide.${step}`)}</li>
            ))}
          </ol>
          <p className="secondary">{t('guide.keys')}</p>
        </>
      ) : (
        <>
          {blocks.includes(shown) && (
            <>
              <h2>{t(`kind.${shown}`)}</h2>
              <p className="key-question">{t(`question.${shown}`)}</p>
              <p className="secondary">{t(`hint.${shown}`)}</p>
            </>
          )}
          <Suspense fallback={<p className="waiting">{t('status.opening')}</p>}>
            <PanelGuide key={shown} guide={shown} />
          </Suspense>
        </>
      )}
    </div>
  );
}
