import { t } from '../i18n';
import type { Refused } from '../model/replica';
import { useWorkspace } from '../model/workspace';
import { Icon } from '../ui/Icon';

/** What could not be done, with what was typed, until somebody has seen it. */
export function RefusedTray() {
  const { snapshot, session, show, view } = useWorkspace();
  if (snapshot.refused.length === 0) {
    return null;
  }
  return (
    <aside className="tray" role="alert">
      {snapshot.refused.slice(-3).map((refused) => (
        <div key={refused.submission.id} className="refused">
          <div>
            <strong>{refused.submission.request.do === 'typing' ? t('refused.draft') : t('refused.title')}</strong>
            {refused.submission.request.do === 'typing' && <p>{t('refused.draftKept')}</p>}
            {refused.problems.map((problem) => (
              <p key={problem.message}>
                {problem.message} {problem.hint}
              </p>
            ))}
            {refused.submission.request.do === 'typing' && view !== 'text' && (
              <button
                type="button"
                className="button"
                onClick={() => {
                  session.dismiss(refused);
                  show('text');
                }}
              >
                {t('refused.toText')}
              </button>
            )}
            {typed(refused) && <blockquote>{typed(refused)}</blockquote>}
          </div>
          <button type="button" className="quiet" aria-label={t('close')} onClick={() => session.dismiss(refused)}>
            <Icon name="close" />
          </button>
        </div>
      ))}
    </aside>
  );
}

function typed(refused: Refused): string {
  const request = refused.submission.request;
  if (request.do !== 'edits') {
    return '';
  }
  return request.edits
    .flatMap((edit) => (edit.op === 'add' ? [edit.name] : edit.op === 'set' ? [edit.value] : []))
    .join(', ');
}
