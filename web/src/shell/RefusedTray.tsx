import { t } from '../i18n';
import type { Refused } from '../model/replica';
import { useWorkspace } from '../model/workspace';
import { Icon } from '../ui/Icon';

/** What could not be done, with what was typed, until somebody has seen it. */
export function RefusedTray() {
  const { snapshot, session } = useWorkspace();
  if (snapshot.refused.length === 0) {
    return null;
  }
  return (
    <aside className="tray" role="alert">
      {snapshot.refused.slice(-3).map((refused) => (
        <div key={refused.submission.id} className="refused">
          <div>
            <strong>{t('refused.title')}</strong>
            {refused.problems.map((problem) => (
              <p key={problem.message}>
                {problem.message} {problem.hint}
              </p>
            ))}
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
