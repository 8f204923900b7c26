import { useCallback, useEffect, useRef, useState } from 'react';
import { api } from '../api/client';
import type { InterviewJson, QuestionJson } from '../api/schema';
import { t } from '../i18n';
import { useWorkspace } from '../model/workspace';
import { InEnglish } from '../ui/InEnglish';
import { Icon } from '../ui/Icon';
import { Answer } from './Answer';
import { Chapters } from './Chapters';
import { Report } from './Report';
import { Track } from './Track';

/** A question that was answered in this tab, and what was said. */
interface Said {
  readonly question: string;
  readonly answer: string;
  readonly remarks: readonly string[];
}

/**
 * One question at a time. Which comes follows from the model alone, so that it can be left at any
 * moment; each answer is an edit like any other.
 */
export default function Interview() {
  const { session, snapshot, edit } = useWorkspace();
  const [now, setNow] = useState<InterviewJson | null>(null);
  const [failed, setFailed] = useState('');
  const [refused, setRefused] = useState('');
  const [busy, setBusy] = useState(false);
  const [log, setLog] = useState<readonly Said[]>([]);
  const drafted = useRef(false);
  const sequence = snapshot.base?.sequence ?? 0;
  const settled = snapshot.unsaved === 0;
  const load = useCallback(async () => {
    try {
      const next = await api.interview(session.id);
      setNow((before) => (drafted.current && before?.next ? { ...next, next: before.next } : next));
      setFailed('');
    } catch (failure) {
      setFailed(failure instanceof Error ? failure.message : String(failure));
    }
    setBusy(false);
  }, [session]);
  useEffect(() => {
    if (settled) {
      void load();
    }
  }, [load, sequence, settled]);
  const say = async (question: QuestionJson, text: string, shown: string) => {
    setBusy(true);
    try {
      const taken = await api.answer(session.id, { question: question.id, subject: question.subject, text });
      setRefused(taken.refused);
      if (taken.refused !== '') {
        await load();
        return;
      }
      drafted.current = false;
      setLog((before) => [...before, { question: question.text, answer: shown, remarks: taken.remarks }]);
      if (taken.edits.length === 0) {
        await load();
      } else {
        edit(...taken.edits);
      }
    } catch (failure) {
      setFailed(failure instanceof Error ? failure.message : String(failure));
      setBusy(false);
    }
  };
  const back = () => {
    setRefused('');
    drafted.current = false;
    setLog((before) => before.slice(0, -1));
    session.undo();
  };
  if (!now) {
    return failed === '' ? (
      <p className="waiting">{t('status.analysing')}</p>
    ) : (
      <div className="problem" role="alert">
        <p>{t('interview.failed', { reason: failed })}</p>
        <button type="button" className="button" onClick={() => void load()}>
          {t('failed.again')}
        </button>
      </div>
    );
  }
  const open = now.chapters.reduce((sum, c) => sum + c.needed, 0);
  const later = now.chapters.reduce((sum, c) => sum + c.others, 0);
  return (
    <div className="interview">
      <p className="reading">
        {now.next ? t('interview.reading', { count: open, later: t('interview.later', { count: later }) }) : t('interview.finished')}
      </p>
      <InEnglish />
      <Chapters chapters={now.chapters} current={now.next?.code ?? ''} />
      <Track asked={now.large} />
      {log.length > 0 && (
        <ol className="talk" aria-label={t('interview.talk')}>
          {log.map((said, index) => (
            <li key={index}>
              <p className="asked" lang="en">
                {said.question}
              </p>
              <p className="said">{said.answer}</p>
              {said.remarks.map((remark) => (
                <p key={remark} className="remark small" lang="en">
                  <Icon name="warning" /> {remark}
                </p>
              ))}
            </li>
          ))}
        </ol>
      )}
      {now.next && (
        <Answer
          key={`${now.next.id} ${now.next.subject}`}
          question={now.next}
          focus={log.length > 0}
          busy={busy}
          refused={refused}
          onDraft={(typed) => {
            drafted.current = typed;
          }}
          onSay={(text, shown) => now.next && void say(now.next, text, shown)}
        />
      )}
      {failed !== '' && (
        <p className="problem" role="alert">
          {t('interview.failed', { reason: failed })}
        </p>
      )}
      <p className="interview-foot">
        {log.length > 0 && snapshot.canUndo && (
          <button type="button" className="button" disabled={busy} onClick={back}>
            <Icon name="undo" /> {t('interview.back')}
          </button>
        )}
        <span className="secondary small">{t('interview.leave')}</span>
      </p>
      <Report interview={now} />
    </div>
  );
}
