import { useState } from 'react';
import type { RoundJson } from '../api/schema';
import { Refusals } from '../discussion/Refusals';
import { useTalk } from '../discussion/useTalk';
import { day, t } from '../i18n';
import { useWorkspace } from '../model/workspace';
import { Modal } from '../ui/Modal';
import { Ask } from './Ask';
import { Ballot } from './Ballot';
import { Revealed } from './Revealed';
import { first } from './rounds';

const ANEW = 'new';

/** The 30-day question put to the team: asked, answered unseen, then revealed beside the numbers. */
export default function VoteDialog({ activity, onClose }: { activity: string; onClose: () => void }) {
  const { discussion } = useWorkspace();
  const talk = useTalk();
  // the round that was shown first stays, also when its last vote reveals it
  const [page, setPage] = useState('');
  const found = talk.rounds.find((r) => r.id === page) ?? first(talk, activity, (id) => discussion.answers(id));
  const round = page === ANEW ? undefined : found;
  if (round && page === '') {
    setPage(round.id);
  }
  const mayAsk = talk.role === 'owner' || talk.role === 'editor';
  const others = talk.rounds.filter((r) => r !== round);
  return (
    <Modal title={t('vote.title')} onClose={onClose}>
      <div className="vote">
        <Refusals />
        {talk.state === 'waiting' && <p className="waiting">{t('talk.loading')}</p>}
        {talk.state === 'hidden' && <p>{t('vote.hidden')}</p>}
        {talk.state === 'failed' && (
          <p className="problem" role="alert">
            {t('vote.failed')} {talk.problem}{' '}
            <button type="button" className="button" onClick={() => void discussion.load()}>
              {t('failed.again')}
            </button>
          </p>
        )}
        {talk.state === 'here' && !round && !mayAsk && <p>{t('vote.none')}</p>}
        {talk.state === 'here' && !round && mayAsk && <Ask activity={activity} onAsked={(asked) => setPage(asked.id)} />}
        {round?.state === 'open' && <Ballot key={round.id} round={round} />}
        {round?.state === 'revealed' && <Revealed round={round} />}
        {round?.state === 'withdrawn' && <p>{t('vote.withdrawn', { name: round.closedBy || t('people.nameless') })}</p>}
        {others.length > 0 && (
          <details>
            <summary>{t('vote.others', { count: others.length })}</summary>
            <ul className="rounds">
              {others.map((other) => (
                <li key={other.id}>
                  <button type="button" className="quiet name" onClick={() => setPage(other.id)}>
                    {about(other)}
                  </button>
                  <span className="secondary small">
                    {t(`vote.state-${other.state}`)} · {day(other.opened)}
                  </span>
                </li>
              ))}
            </ul>
          </details>
        )}
        <div className="actions">
          {round && round.state !== 'open' && mayAsk && (
            <button type="button" className="button" onClick={() => setPage(ANEW)}>
              {t('vote.anew')}
            </button>
          )}
          <button type="button" className="button" onClick={onClose}>
            {t('close')}
          </button>
        </div>
      </div>
    </Modal>
  );
}

function about(round: RoundJson): string {
  return new Intl.ListFormat(document.documentElement.lang).format(round.activities.slice(0, 3).map((a) => a.name)) + (round.activities.length > 3 ? ' …' : '');
}
