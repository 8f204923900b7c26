import { useEffect, useState } from 'react';
import { t } from '../i18n';
import { useWorkspace } from '../model/workspace';
import { Icon } from '../ui/Icon';

const STAYS = 12_000;

/** Something that was just done, and what takes it back. */
export interface Told {
  readonly sentence: string;
  /** The submission that can be undone; empty for none. */
  readonly edit: string;
}

/** Says what was just done, for a while; it stays while somebody is at it. Read aloud it is elsewhere. */
export function Toast({ told, onGone }: { told: Told | null; onGone: () => void }) {
  const { session, announce } = useWorkspace();
  const [held, hold] = useState(false);
  useEffect(() => {
    if (told === null || held) {
      return undefined;
    }
    const timer = window.setTimeout(onGone, STAYS);
    return () => window.clearTimeout(timer);
  }, [told, held, onGone]);
  if (told === null) {
    return null;
  }
  return (
    <aside className="toast" aria-label={t('toast.title')} onMouseEnter={() => hold(true)} onMouseLeave={() => hold(false)} onFocus={() => hold(true)} onBlur={() => hold(false)}>
      <p>{told.sentence}</p>
      {told.edit !== '' && (
        <button
          type="button"
          className="button"
          onClick={() => {
            session.undo(told.edit);
            announce(t('toast.undone'));
            onGone();
          }}
        >
          <Icon name="undo" /> {t('command.undo')}
        </button>
      )}
      <button type="button" className="quiet" aria-label={t('close')} onClick={onGone}>
        <Icon name="close" />
      </button>
    </aside>
  );
}
