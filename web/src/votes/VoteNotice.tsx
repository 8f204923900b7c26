import { useEffect, useState } from 'react';
import { useTalk } from '../discussion/useTalk';
import { t } from '../i18n';
import { useWorkspace } from '../model/workspace';
import { waiting } from './rounds';

/** Tells those who are asked that a vote waits for them. */
export function VoteNotice() {
  const { discussion, open, announce } = useWorkspace();
  const talk = useTalk();
  const [later, setLater] = useState<readonly string[]>([]);
  const round = waiting(talk, (id) => discussion.answers(id)).find((r) => !later.includes(r.id));
  const words = round && t('vote.notice', { name: round.openedBy || t('people.nameless'), count: round.activities.length });
  useEffect(() => {
    if (words) {
      announce(words);
    }
  }, [words, announce]);
  if (!round) {
    return null;
  }
  return (
    <aside className="vote-notice" aria-label={t('vote.title')}>
      <p>{words}</p>
      <div className="row">
        <button type="button" className="button" onClick={() => setLater([...later, round.id])}>
          {t('vote.later')}
        </button>
        <button type="button" className="button main" onClick={() => open({ kind: 'vote', activity: '' })}>
          {t('vote.now')}
        </button>
      </div>
    </aside>
  );
}
