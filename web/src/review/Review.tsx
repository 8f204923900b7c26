import { useCallback, useEffect } from 'react';
import { api } from '../api/client';
import type { ReviewJson } from '../api/schema';
import { useAsked } from '../app/useAsked';
import { onDay, t } from '../i18n';
import { useWorkspace } from '../model/workspace';
import { Icon } from '../ui/Icon';
import { Changed } from './Changed';
import { Close } from './Close';
import { Figure } from './Figure';

const MOST = 8;

/** The review as an object: when it is due and why, what changed, what the figures say, what to decide. */
export default function Review() {
  const { session, snapshot } = useWorkspace();
  const sequence = snapshot.base?.sequence ?? 0;
  const [asked, again] = useAsked(useCallback(() => api.review(session.id), [session]));
  useEffect(() => {
    if (sequence > 0) {
      again();
    }
  }, [again, sequence]);
  if (asked.state === 'failed') {
    return (
      <div className="problem" role="alert">
        <p>{t('review.failed', { reason: asked.message })}</p>
        <button type="button" className="button" onClick={again}>
          {t('failed.again')}
        </button>
      </div>
    );
  }
  if (asked.state === 'waiting') {
    return <p className="waiting">{t('status.analysing')}</p>;
  }
  return <Sheet review={asked.value} />;
}

function Sheet({ review }: { review: ReviewJson }) {
  const { session, openTab } = useWorkspace();
  return (
    <div className="review">
      <p className="reading">{due(review)}</p>
      <p className="row downloads">
        <a className="button" href={api.file(session.id, 'review.ics')} download>
          <Icon name="download" /> {t('review.ics')}
        </a>
        <a className="button" href={api.file(session.id, 'review.html')} download>
          <Icon name="download" /> {t('review.html')}
        </a>
        <a className="button" href={api.file(session.id, 'review.md')} download>
          <Icon name="download" /> Markdown
        </a>
      </p>
      <Changed review={review} />
      <section aria-labelledby="figures">
        <h2 id="figures">{t('review.figures')}</h2>
        {review.signals.length === 0 ? (
          <p className="empty">{t('review.noFigures')}</p>
        ) : (
          <ul className="figures">
            {review.signals.map((signal) => (
              <Figure key={signal.name} signal={signal} />
            ))}
          </ul>
        )}
      </section>
      <section aria-labelledby="rules">
        <h2 id="rules">{t('review.rules')}</h2>
        {review.findings.length === 0 ? (
          <p className="empty">{t('review.noFindings')}</p>
        ) : (
          <ul className="bullets" lang="en">
            {review.findings.slice(0, MOST).map((finding) => (
              <li key={finding.code + finding.elements.join() + finding.message}>
                {finding.message} <span className="secondary small">{finding.code}</span>
              </li>
            ))}
          </ul>
        )}
        {review.findings.length > 0 && (
          <p>
            <button type="button" className="button" onClick={() => openTab('findings')}>
              {t('review.allFindings', { count: review.findings.length })}
            </button>
          </p>
        )}
      </section>
      <Close key={review.held.length} review={review} />
      {review.held.length > 0 && (
        <section aria-labelledby="held">
          <h2 id="held">{t('review.held')}</h2>
          <ul className="held">
            {review.held.map((held, index) => (
              <li key={index}>
                <strong>{onDay(held.day)}</strong>{' '}
                {held.next !== '' && <span className="secondary">{t('review.nextOn', { day: onDay(held.next) })}</span>}
                {held.decisions.length === 0 ? (
                  <p className="secondary">{t('review.nothingDecided')}</p>
                ) : (
                  <ul className="bullets">
                    {held.decisions.map((decision) => (
                      <li key={decision}>{decision}</li>
                    ))}
                  </ul>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function due(review: ReviewJson): string {
  if (!review.due) {
    return t('review.never', { day: onDay(review.next) });
  }
  const { day, since, change, overdue } = review.due;
  const reason = change === '' ? t('review.becauseLast', { day: onDay(since) }) : t('review.becauseChange', { name: change, day: onDay(since) });
  return t(overdue ? 'review.overdue' : 'review.due', { day: onDay(day), reason });
}
