import { useState } from 'react';
import type { CommentJson } from '../api/schema';
import { day, t } from '../i18n';
import { useWorkspace } from '../model/workspace';
import { Icon } from '../ui/Icon';
import { hue, initials } from '../ui/people';
import { Editor } from './Editor';
import { useTalk } from './useTalk';

/** One comment: who, when, what; one's own can be changed and taken back. */
export function Comment({ comment }: { comment: CommentJson }) {
  const { discussion, announce } = useWorkspace();
  const talk = useTalk();
  const [changing, setChanging] = useState(false);
  const kept = talk.takenBack.get(comment.id) ?? '';
  const own = comment.by === talk.you && talk.role !== 'viewer';
  const name = comment.author || t('people.nameless');
  const say = (text: string) => {
    const { thread, element, field, about, author, made } = comment;
    discussion.say({ do: 'say', comment: comment.id, draft: { thread, element, field, about, author, text }, at: made });
  };
  if (comment.removed) {
    return (
      <p className="comment taken-back secondary">
        {t('talk.takenBack', { name })}{' '}
        {own && kept !== '' && (
          <button type="button" className="button" onClick={() => say(kept)}>
            <Icon name="undo" /> {t('command.undo')}
          </button>
        )}
      </p>
    );
  }
  return (
    <div className="comment">
      <p className="by">
        <span className="person" aria-hidden="true" style={{ '--hue': hue(comment.by) } as React.CSSProperties}>
          {initials(name)}
        </span>
        <strong>{name}</strong>
        <time className="secondary small" dateTime={comment.made}>
          {day(comment.made)}
        </time>
        {comment.edited && <span className="secondary small">{t('talk.edited')}</span>}
        {talk.unsent.has(`comment ${comment.id}`) && <span className="unsent small">{t('talk.unsent')}</span>}
        {own && !changing && (
          <span className="own">
            <button type="button" className="quiet" aria-label={t('talk.change')} title={t('talk.change')} onClick={() => setChanging(true)}>
              <Icon name="pencil" />
            </button>
            <button
              type="button"
              className="quiet"
              aria-label={t('talk.takeBack')}
              title={t('talk.takeBack')}
              onClick={() => {
                discussion.say({ do: 'take-back', comment: comment.id });
                announce(t('talk.nowTakenBack'));
              }}
            >
              <Icon name="trash" />
            </button>
          </span>
        )}
      </p>
      {changing ? (
        <Editor
          draft={`change ${comment.id}`}
          label={t('talk.change')}
          submit={t('talk.keep')}
          initial={comment.text}
          autoFocus
          onCancel={() => setChanging(false)}
          onSay={(text) => {
            say(text);
            setChanging(false);
          }}
        />
      ) : (
        <p className="text">{comment.text}</p>
      )}
    </div>
  );
}
