import { useState } from 'react';
import { api } from '../api/client';
import type { DecisionJson, ReviewJson } from '../api/schema';
import { onDay, t } from '../i18n';
import { useWorkspace } from '../model/workspace';
import { Icon } from '../ui/Icon';
import { drafts } from './drafts';

const EMPTY: DecisionJson = { what: '', why: '', owner: '' };

/** What was decided, why, and who sees to it; closing writes it into the model. */
export function Close({ review }: { review: ReviewJson }) {
  const { session, model, edit, announce } = useWorkspace();
  const [decisions, setDecisions] = useState<readonly DecisionJson[]>(() => {
    const kept = drafts.of(session.id);
    return kept.length > 0 ? kept : [EMPTY];
  });
  const [next, setNext] = useState(review.next);
  const [failed, setFailed] = useState('');
  const owners = model.elements.filter((e) => e.kind === 'people-and-teams' || e.kind === 'roles').map((e) => e.name);
  const keep = (all: readonly DecisionJson[]) => {
    setDecisions(all);
    drafts.keep(session.id, all);
  };
  const change = (index: number, part: Partial<DecisionJson>) => keep(decisions.map((d, i) => (i === index ? { ...d, ...part } : d)));
  const take = (action: string) => {
    const taken = { ...EMPTY, what: action.replace(/\.$/, '') };
    const last = decisions.at(-1);
    keep(last && last.what === '' ? [...decisions.slice(0, -1), taken] : [...decisions, taken]);
  };
  const close = async () => {
    try {
      const { edits } = await api.closeReview(session.id, { decisions: [...decisions], next });
      edit(...edits);
      drafts.keep(session.id, []);
      announce(t('review.closed', { day: onDay(next) }));
    } catch (failure) {
      setFailed(failure instanceof Error ? failure.message : String(failure));
    }
  };
  return (
    <section className="decide" aria-labelledby="decide">
      <h2 id="decide">{t('review.decide')}</h2>
      {review.actions.length > 0 && (
        <>
          <p className="secondary">{t('review.proposals')}</p>
          <ul className="proposals">
            {review.actions.map((action) => (
              <li key={action}>
                <span lang="en">{action}</span>
                <button type="button" className="button" aria-label={t('review.takeNamed', { action })} onClick={() => take(action)}>
                  {t('review.take')}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void close();
        }}
      >
        <ol className="decisions">
          {decisions.map((decision, index) => (
            <li key={index}>
              <label className="labelled">
                {t('review.decision')}
                <input className="field" value={decision.what} onChange={(event) => change(index, { what: event.target.value })} />
              </label>
              <label className="labelled">
                {t('review.why')}
                <input className="field" value={decision.why} onChange={(event) => change(index, { why: event.target.value })} />
              </label>
              <label className="labelled">
                {t('review.owner')}
                <input className="field" list="owners" value={decision.owner} onChange={(event) => change(index, { owner: event.target.value })} />
              </label>
              {decisions.length > 1 && (
                <button type="button" className="quiet" aria-label={t('review.without', { number: index + 1 })} onClick={() => keep(decisions.filter((_, i) => i !== index))}>
                  <Icon name="close" />
                </button>
              )}
            </li>
          ))}
        </ol>
        <datalist id="owners">
          {owners.map((owner) => (
            <option key={owner} value={owner} />
          ))}
        </datalist>
        <div className="row closing">
          <button type="button" className="button" onClick={() => keep([...decisions, EMPTY])}>
            <Icon name="plus" /> {t('review.another')}
          </button>
          <label className="labelled next-day">
            {t('review.next')}
            <input className="field" type="date" required value={next} min={review.today} onChange={(event) => setNext(event.target.value)} />
          </label>
          <button type="submit" className="button main">
            {t('review.close')}
          </button>
        </div>
        {failed !== '' && (
          <p className="problem" role="alert">
            {failed}
          </p>
        )}
      </form>
    </section>
  );
}
