import { useEffect, useState } from 'react';
import { useTalk } from '../discussion/useTalk';
import { t } from '../i18n';
import { useWorkspace } from '../model/workspace';
import { opened } from './own';
import { waiting } from './rounds';

/** Tells those who are asked that a vote waits for them, unless they are looking at it. */
export function VoteNotice({ busy }: { busy: boolean }) {
  const { discussion, open, announce } = useWorkspace();
  const talk = useTalk();
  const [later, setLater] = useState<readonly string[]>([]);
  const round = waiting(talk, (id) => discussion.answers(id)).find((r) => !later.includes(r.id));
  const words = round && !busy && (opened(round.id) ? t('vote.own', { voted: round.voted, count: round.asked }) : t('vote.notice', { name: round.openedBy || t('people.nameless'), count: round.activities.length }));
  useEffect(() => {
    if (words) {
      announce(words);
    }
  }, [words, announce]);
  if (!round || !words) {
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
