import { useCallback, useState } from 'react';
import { api } from '../api/client';
import type { RoundJson } from '../api/schema';
import { useAsked } from '../app/useAsked';
import { remember } from './own';
import { useTalk } from '../discussion/useTalk';
import { t } from '../i18n';
import { browser } from '../model/browser';
import { useWorkspace } from '../model/workspace';

const MOST = 1000;

/** Opens a round: about which activities, and who is asked. */
export function Ask({ activity, onAsked }: { activity: string; onAsked: (round: RoundJson) => void }) {
  const { model, session, snapshot, discussion, announce } = useWorkspace();
  const talk = useTalk();
  const id = session.id;
  const [voters] = useAsked(useCallback(() => api.voters(id), [id]));
  const activities = model.elements.filter((e) => e.kind === 'key-activities');
  const busy = new Set(talk.rounds.filter((r) => r.state === 'open').flatMap((r) => r.activities.map((a) => a.id)));
  const [left, setLeft] = useState<ReadonlySet<string>>(() => new Set(activity === '' ? [] : activities.map((a) => a.id).filter((a) => a !== activity)));
  const [absent, setAbsent] = useState<ReadonlySet<string>>(new Set());
  const [expected, setExpected] = useState(Math.max(2, snapshot.people.length));
  const [problem, setProblem] = useState('');
  const chosen = activities.filter((a) => !left.has(a.id) && !busy.has(a.id)).map((a) => a.id);
  const known = voters.state === 'here' ? voters.value : [];
  const people = known.filter((v) => !absent.has(v.account)).map((v) => v.account);
  const offline = snapshot.status !== 'live';
  const usable = !offline && voters.state === 'here' && chosen.length > 0 && (known.length > 0 ? people.length > 0 : expected >= 1 && expected <= MOST);
  if (activities.length === 0) {
    return <p>{t('vote.noActivities')}</p>;
  }
  const ask = () => {
    api.openRound(id, { activities: chosen, people, expected, author: browser.name() }).then(
      (round) => {
        remember(round.id);
        discussion.polled(round);
        announce(t('vote.opened'));
        onAsked(round);
      },
      (failure: unknown) => setProblem(failure instanceof Error ? failure.message : String(failure)),
    );
  };
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        ask();
      }}
    >
      <p>{t('vote.explain')}</p>
      <fieldset>
        <legend>{t('vote.about')}</legend>
        {activities.map((a) => (
          <Check key={a.id} label={busy.has(a.id) ? t('vote.busy', { name: a.name }) : a.name} checked={!left.has(a.id) && !busy.has(a.id)} disabled={busy.has(a.id)} onChange={() => setLeft(toggled(left, a.id))} />
        ))}
      </fieldset>
      {known.length > 0 ? (
        <fieldset>
          <legend>{t('vote.who')}</legend>
          {known.map((voter) => (
            <Check key={voter.account} label={voter.name} checked={!absent.has(voter.account)} onChange={() => setAbsent(toggled(absent, voter.account))} />
          ))}
        </fieldset>
      ) : (
        <label className="labelled how-many">
          {t('vote.howMany')}
          <input className="field" type="number" min={1} max={MOST} value={expected} onChange={(event) => setExpected(Number(event.target.value))} />
        </label>
      )}
      {voters.state === 'failed' && <p className="problem" role="alert">{voters.message}</p>}
      {offline && <p role="status">{t('vote.offlineOpen')}</p>}
      {problem !== '' && <p className="problem" role="alert">{problem}</p>}
      <button type="submit" className="button main ask" disabled={!usable}>
        {t('vote.ask')}
      </button>
    </form>
  );
}

function Check(props: { label: string; checked: boolean; disabled?: boolean; onChange: () => void }) {
  return (
    <label className="check">
      <input type="checkbox" checked={props.checked} disabled={props.disabled} onChange={props.onChange} />
      {props.label}
    </label>
  );
}

function toggled(set: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const copy = new Set(set);
  if (!copy.delete(id)) {
    copy.add(id);
  }
  return copy;
}
