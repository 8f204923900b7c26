import { useEffect, useRef, useState } from 'react';
import { propertyName, t } from '../i18n';
import { useWorkspace } from '../model/workspace';
import { Icon } from '../ui/Icon';
import { Comment } from './Comment';
import { Editor } from './Editor';
import type { Thread as Talked } from './threads';
import { useTalk } from './useTalk';

const READING = 1200;

/** A comment with its answers, and what can be done with it. */
export function Thread({ thread, names }: { thread: Talked; names?: ReadonlyMap<string, string> | undefined }) {
  const { discussion, select, announce } = useWorkspace();
  const { role } = useTalk();
  const [answering, setAnswering] = useState(false);
  const box = useRef<HTMLElement>(null);
  const { first } = thread;
  const mayWrite = role !== 'viewer';
  useEffect(() => {
    if (!thread.unread || !box.current) {
      return;
    }
    let timer: number | undefined;
    const watch = new IntersectionObserver(([entry]) => {
      window.clearTimeout(timer);
      timer = entry?.isIntersecting ? window.setTimeout(() => discussion.read(thread), READING) : undefined;
    });
    watch.observe(box.current);
    return () => {
      window.clearTimeout(timer);
      watch.disconnect();
    };
  }, [discussion, thread]);
  const turn = (state: 'open' | 'resolved') => {
    discussion.say({ do: 'state', thread: first.id, state });
    announce(t(state === 'open' ? 'talk.reopened' : 'talk.nowResolved'));
  };
  const about = names && (names.get(first.element) ?? (first.element === '' ? t('talk.model') : t('talk.removed', { name: first.about || first.element })));
  return (
    <article ref={box} className={`thread ${thread.unread ? 'unread' : ''}`} aria-label={t('talk.threadBy', { name: first.author || t('people.nameless') })}>
      {(about || first.field !== '') && (
        <p className="about small">
          {about && names?.has(first.element) ? (
            <button type="button" className="quiet name" onClick={() => select(first.element)}>
              {about}
            </button>
          ) : (
            about
          )}
          {about && first.field !== '' && ' · '}
          {first.field !== '' && <code title={first.field}>{propertyName(first.field)}</code>}
        </p>
      )}
      {thread.unread && <p className="unread-word small">{t('talk.unread')}</p>}
      <Comment comment={first} />
      {thread.answers.map((answer) => (
        <Comment key={answer.id} comment={answer} />
      ))}
      {first.resolved && <p className="secondary small">{first.resolvedBy ? t('talk.resolvedBy', { name: first.resolvedBy }) : t('talk.isResolved')}</p>}
      {mayWrite && answering && !first.resolved && (
        <Editor
          draft={`answer ${first.id}`}
          label={t('talk.answerTo', { name: first.author || t('people.nameless') })}
          submit={t('talk.answer')}
          autoFocus
          onCancel={() => setAnswering(false)}
          onSay={(text) => {
            discussion.comment(text, { element: first.element, field: first.field }, first.about, first.id);
            announce(t('talk.answered'));
            setAnswering(false);
          }}
        />
      )}
      {mayWrite && !answering && (
        <div className="row">
          {first.resolved ? (
            <button type="button" className="button" onClick={() => turn('open')}>
              <Icon name="undo" /> {t('talk.reopen')}
            </button>
          ) : (
            <>
              <button type="button" className="button" onClick={() => setAnswering(true)}>
                {t('talk.answer')}
              </button>
              <button type="button" className="button" onClick={() => turn('resolved')}>
                <Icon name="check" /> {t('talk.resolve')}
              </button>
            </>
          )}
        </div>
      )}
    </article>
  );
}
