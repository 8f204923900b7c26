import { t } from '../i18n';
import { useWorkspace } from '../model/workspace';
import { Icon } from '../ui/Icon';
import { useTalk } from './useTalk';

/** What could not be sent, with what was typed, until somebody has seen it. */
export function Refusals() {
  const { discussion } = useWorkspace();
  const { refused } = useTalk();
  return refused.map((letter) => (
    <div key={letter.key} className="refused" role="alert">
      <div>
        <strong>{t('refused.title')}</strong>
        <p>{letter.refused}</p>
        {letter.saying.do === 'say' && <blockquote>{letter.saying.draft.text}</blockquote>}
      </div>
      <button type="button" className="quiet" aria-label={t('close')} onClick={() => discussion.dismiss(letter)}>
        <Icon name="close" />
      </button>
    </div>
  ));
}
