import { useEffect, useState } from 'react';
import { api } from '../api/client';
import type { RoundJson } from '../api/schema';
import { useTalk } from '../discussion/useTalk';
import { t } from '../i18n';
import { useWorkspace } from '../model/workspace';
import { Icon } from '../ui/Icon';
import { answerOf, CHOICES, unanswered, type Choice } from './rounds';

/** An open round: one question at a time, then how many have voted. What the numbers say is not here. */
export function Ballot({ round }: { round: RoundJson }) {
  const { discussion, announce } = useWorkspace();
  const talk = useTalk();
  const answers = discussion.answers(round.id);
  const asked = talk.role !== 'viewer' && (talk.ballots.get(round.id)?.asked ?? false);
  const [at, setAt] = useState(() => next(round, answers));
  const activity = round.activities[at];
  const answer = (choice: Choice) => {
    if (activity) {
      discussion.say({ do: 'vote', round: round.id, activity: activity.id, choice });
      announce(t('vote.answered', { answer: t(`vote.${choice}`), name: activity.name }));
      setAt(next(round, discussion.answers(round.id)));
    }
  };
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const choice = answerOf(event.key, t('vote.letters'));
      const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
      if (asked && plain && choice && !(event.target as HTMLElement).closest('input, textarea, select')) {
        event.preventDefault();
        answer(choice);
      }
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  });
  return (
    <>
      {!asked && <p>{t(talk.role === 'viewer' ? 'vote.viewer' : 'vote.notAsked')}</p>}
      {asked && activity && <Question round={round} at={at} chosen={answers.get(activity.id)} onAnswer={answer} onGo={setAt} />}
      {asked && !activity && <Answered round={round} answers={answers} onChange={setAt} />}
      <Progress round={round} />
    </>
  );
}

/** The first activity without an answer; one past the last when there is none. */
function next(round: RoundJson, answers: ReadonlyMap<string, string>): number {
  const [open] = unanswered(round, answers);
  return open === undefined ? round.activities.length : round.activities.findIndex((a) => a.id === open);
}

function Question(props: { round: RoundJson; at: number; chosen: string | undefined; onAnswer: (choice: Choice) => void; onGo: (at: number) => void }) {
  const { round, at } = props;
  const letters = t('vote.letters').toUpperCase();
  return (
    <section className="question-of-vote">
      {round.activities.length > 1 && <p className="secondary small numbers">{t('vote.question', { number: at + 1, all: round.activities.length })}</p>}
      <p className="asked" id="vote-question" aria-live="polite">
        {t('vote.ask30', { name: round.activities[at]?.name })}
      </p>
      <div className="ballot-choices" role="group" aria-labelledby="vote-question">
        {CHOICES.map((choice, index) => (
          <button key={choice} type="button" className="button ballot-choice" aria-pressed={props.chosen === choice} aria-keyshortcuts={`${index + 1} ${letters[index]}`} onClick={() => props.onAnswer(choice)}>
            <span>{t(`vote.${choice}`)}</span>
            <kbd aria-hidden="true">{index + 1}</kbd>
          </button>
        ))}
      </div>
      <div className="row">
        <button type="button" className="button" disabled={at === 0} onClick={() => props.onGo(at - 1)}>
          {t('vote.back')}
        </button>
        <button type="button" className="button" onClick={() => props.onGo(at + 1)}>
          {t('vote.skip')}
        </button>
      </div>
      <p className="secondary small">{t('vote.secret')}</p>
    </section>
  );
}

function Answered(props: { round: RoundJson; answers: ReadonlyMap<string, string>; onChange: (at: number) => void }) {
  const { round, answers } = props;
  const { snapshot } = useWorkspace();
  const { unsent } = useTalk();
  const onTheirWay = round.activities.some((a) => unsent.has(`vote ${round.id} ${a.id}`));
  const open = unanswered(round, answers).length;
  return (
    <section>
      <p className="asked">{open > 0 ? t('vote.stillOpen', { count: open }) : t('vote.done')}</p>
      {onTheirWay && snapshot.status !== 'live' && <p role="status">{t('vote.kept')}</p>}
      <ul className="own-answers">
        {round.activities.map((activity, index) => (
          <li key={activity.id}>
            <span>{activity.name}</span>
            <strong>{answers.has(activity.id) ? t(`vote.${answers.get(activity.id)}`) : t('vote.unanswered')}</strong>
            <button type="button" className="button" aria-label={t('vote.changeOf', { name: activity.name })} onClick={() => props.onChange(index)}>
              {t('vote.change')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** How many have voted, never what; and the end of the round for those who may. */
function Progress({ round }: { round: RoundJson }) {
  const { session, snapshot, discussion, announce } = useWorkspace();
  const talk = useTalk();
  const [sure, setSure] = useState(false);
  const [problem, setProblem] = useState('');
  const mayClose = talk.role !== 'viewer' && (talk.ballots.get(round.id)?.mayClose ?? false);
  const end = (how: 'reveal' | 'withdraw') => {
    api[how](session.id, round.id).then(
      (closed) => {
        discussion.polled(closed);
        announce(t(`vote.state-${closed.state}`));
      },
      (failure: unknown) => setProblem(failure instanceof Error ? failure.message : String(failure)),
    );
  };
  return (
    <section className="progress">
      <p className="numbers" role="status">
        {t('vote.progress', { voted: round.voted, count: round.asked })}
      </p>
      <progress max={round.asked} value={round.voted} aria-label={t('vote.progress', { voted: round.voted, count: round.asked })} />
      {round.people.length > 0 && (
        <ul className="asked-people small">
          {round.people.map((person, index) => (
            <li key={`${person.name} ${index}`}>
              {person.voted ? <Icon name="check" /> : <span aria-hidden="true">○</span>} {person.name} <span className="secondary">{t(person.voted ? 'vote.hasVoted' : 'vote.notYet')}</span>
            </li>
          ))}
        </ul>
      )}
      {mayClose && (
        <div className="row">
          <button type="button" className="button" disabled={snapshot.status !== 'live'} onClick={() => end('withdraw')}>
            {t('vote.withdraw')}
          </button>
          {sure || round.voted >= round.asked ? (
            <button type="button" className="button main" disabled={snapshot.status !== 'live'} onClick={() => end('reveal')}>
              {t('vote.revealSure', { voted: round.voted, count: round.asked })}
            </button>
          ) : (
            <button type="button" className="button" disabled={snapshot.status !== 'live'} onClick={() => setSure(true)}>
              {t('vote.reveal')}
            </button>
          )}
        </div>
      )}
      {problem !== '' && <p className="problem" role="alert">{problem}</p>}
    </section>
  );
}
