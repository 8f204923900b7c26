import type { ElementJson } from '../api/schema';
import { propertyName, t } from '../i18n';
import { useWorkspace } from '../model/workspace';
import { Icon } from '../ui/Icon';
import { place, type Count } from './threads';
import { useTalk } from './useTalk';

/** How many open threads a note has; they open beside it. */
export function NoteMark({ element }: { element: ElementJson }) {
  const workspace = useWorkspace();
  const count = useTalk().counts.get(place(element.id));
  if (!count) {
    return null;
  }
  return (
    <button
      type="button"
      className={`note-mark ${count.unread > 0 ? 'unread' : ''}`}
      tabIndex={-1}
      aria-label={t('talk.onNote', { name: element.name, count: count.open, unread: unreadWords(count) })}
      onClick={() => {
        workspace.select(element.id);
        workspace.openTab('comments');
      }}
    >
      <Icon name="comment" />
      <span className="numbers">{count.open}</span>
    </button>
  );
}

/** The way from a field to what is said about it, with the number of open threads. */
export function FieldMark({ element, field }: { element: ElementJson; field: string }) {
  const { discussion, openTab } = useWorkspace();
  const talk = useTalk();
  const count = talk.counts.get(place(element.id, field));
  if (talk.state === 'hidden') {
    return null;
  }
  return (
    <button
      type="button"
      className={`quiet field-mark ${count ? 'some' : ''} ${count && count.unread > 0 ? 'unread' : ''}`}
      aria-label={count ? t('talk.onField', { field: propertyName(field), count: count.open, unread: unreadWords(count) }) : t('talk.commentOnField', { field: propertyName(field) })}
      title={t('talk.commentOnField', { field: propertyName(field) })}
      onClick={() => {
        discussion.choose({ element: element.id, field });
        openTab('comments');
      }}
    >
      <Icon name="comment" />
      {count && <span className="numbers">{count.open}</span>}
    </button>
  );
}

const unreadWords = (count: Count): string => (count.unread > 0 ? t('talk.unreadCount', { count: count.unread }) : '');
