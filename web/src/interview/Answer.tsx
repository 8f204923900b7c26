import { useEffect, useRef, useState } from 'react';
import type { QuestionJson } from '../api/schema';
import { t } from '../i18n';
import { Icon } from '../ui/Icon';
import { composed, type Draft } from './composed';

const EMPTY: Draft = { text: '', picked: [], counts: ['', '', ''] };

/** A question with what it takes to answer it. */
export function Answer(props: {
  question: QuestionJson;
  focus: boolean;
  busy: boolean;
  refused: string;
  onDraft: (typed: boolean) => void;
  onSay: (text: string, shown: string) => void;
}) {
  const { question, busy } = props;
  const [draft, setDraft] = useState<Draft>(EMPTY);
  const [why, setWhy] = useState(false);
  const card = useRef<HTMLFormElement>(null);
  const focus = props.focus;
  useEffect(() => {
    if (focus) {
      card.current?.querySelector<HTMLElement>('input, textarea, .choice')?.focus({ preventScroll: true });
      card.current?.scrollIntoView({ block: 'nearest' });
    }
  }, [focus]);
  const change = (next: Draft) => {
    setDraft(next);
    props.onDraft(composed(question, next) !== '');
  };
  const said = composed(question, draft);
  const labels = (values: readonly string[]) => question.options.filter((o) => values.includes(o.value)).map((o) => o.label);
  return (
    <form
      ref={card}
      className="card question-card"
      aria-labelledby="question"
      onSubmit={(event) => {
        event.preventDefault();
        if (said !== '') {
          props.onSay(said, question.reply === 'pick' ? [...labels(draft.picked), ...(draft.text.trim() === '' ? [] : [draft.text.trim()])].join('; ') : said);
        }
      }}
    >
      <p className="secondary small">
        {question.needed ? t('interview.needed') : t('interview.optional')} · <span className="numbers">{question.code}</span>
      </p>
      <h2 id="question" lang="en" aria-live="polite">
        {question.text}
      </h2>
      {question.help !== '' && (
        <p className="secondary" lang="en">
          {question.help}
        </p>
      )}
      <Reply question={question} draft={draft} busy={busy} onChange={change} onChoose={(value, label) => props.onSay(value, label)} />
      {props.refused !== '' && (
        <p className="remark" role="alert" lang="en">
          <Icon name="warning" /> {props.refused}
        </p>
      )}
      <div className="row answers">
        {question.reply !== 'choice' && (
          <button type="submit" className="button main" disabled={busy || said === ''}>
            {t('interview.answer')}
          </button>
        )}
        {(question.reply === 'pick' || question.reply === 'names') && (
          <button type="button" className="button" disabled={busy} onClick={() => props.onSay('nothing', t('interview.nothing'))}>
            {t('interview.nothing')}
          </button>
        )}
        <button type="button" className="button" disabled={busy} onClick={() => props.onSay('?', t('interview.unknown'))}>
          {t('interview.unknown')}
        </button>
        <button type="button" className="quiet" aria-expanded={why} onClick={() => setWhy(!why)}>
          <Icon name="info" /> {t('interview.why')}
        </button>
      </div>
      {why && (
        <p className="secondary" lang={question.reason === '' ? undefined : 'en'}>
          {question.reason === '' ? t('interview.order') : question.reason}
        </p>
      )}
    </form>
  );
}

interface ReplyProps {
  readonly question: QuestionJson;
  readonly draft: Draft;
  readonly busy: boolean;
  readonly onChange: (draft: Draft) => void;
  readonly onChoose: (value: string, label: string) => void;
}

function Reply({ question, draft, busy, onChange, onChoose }: ReplyProps) {
  const text = (value: string) => onChange({ ...draft, text: value });
  switch (question.reply) {
    case 'choice':
      return (
        <div className="choices" role="group" aria-labelledby="question">
          {question.options.map((option) => (
            <button key={option.value} type="button" className="button choice" lang="en" disabled={busy} onClick={() => onChoose(option.value, option.label)}>
              {option.label}
            </button>
          ))}
        </div>
      );
    case 'pick':
      return (
        <>
          <ol className="picks">
            {question.options.map((option) => (
              <li key={option.value}>
                <label>
                  <input
                    type="checkbox"
                    checked={draft.picked.includes(option.value)}
                    onChange={(event) =>
                      onChange({ ...draft, picked: event.target.checked ? [...draft.picked, option.value] : draft.picked.filter((v) => v !== option.value) })
                    }
                  />
                  {option.label}
                </label>
              </li>
            ))}
          </ol>
          <Lines question={question} value={draft.text} onChange={text} label={question.options.length > 0 ? t('interview.else') : t('interview.names')} />
        </>
      );
    case 'names':
      return <Lines question={question} value={draft.text} onChange={text} label={t('interview.names')} />;
    case 'counts':
      return (
        <div className="row counts">
          {(['yes', 'no', 'unsure'] as const).map((vote, index) => (
            <label key={vote} className="labelled">
              {t(`interview.${vote}`)}
              <input
                className="field numbers"
                type="number"
                min={0}
                max={99999}
                value={draft.counts[index]}
                onChange={(event) => onChange({ ...draft, counts: draft.counts.map((c, i) => (i === index ? event.target.value : c)) })}
              />
            </label>
          ))}
        </div>
      );
    default:
      return (
        <label className="labelled">
          {question.reply === 'quantity' ? t('interview.quantity') : t('interview.text')}
          <input className="field" value={draft.text} placeholder={question.example} onChange={(event) => text(event.target.value)} />
        </label>
      );
  }
}

function Lines(props: { question: QuestionJson; value: string; label: string; onChange: (text: string) => void }) {
  return (
    <label className="labelled">
      {props.label}
      <textarea className="field" rows={2} value={props.value} placeholder={props.question.example.replaceAll('; ', '\n')} onChange={(event) => props.onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
            event.preventDefault();
            event.currentTarget.form?.requestSubmit();
          }
        }}
      />
    </label>
  );
}
