import { useCallback, useEffect, useRef } from 'react';
import type { EditJson, ServerMessage } from '../api/schema';
import { t } from '../i18n';
import { browser } from '../model/browser';
import { clashes, namesGiven, type Given } from '../model/renames';
import type { Session } from '../model/session';

/** Says when two people name a note at about the same time; it is to be told what is named here. */
export function useOvertaken(session: Session, tell: (sentence: string) => void): (edits: readonly EditJson[]) => void {
  const given = useRef(new Map<string, Given>());
  useEffect(() => {
    given.current.clear();
    const hear = (message: ServerMessage) => {
      const last = message.type === 'changed' ? message.changes.at(-1) : undefined;
      if (message.type !== 'changed' || !last || last.client === browser.client) {
        return;
      }
      const shown = session.current().model?.elements ?? [];
      for (const { mine, theirs, stays } of clashes(given.current, message.difference.changed, shown, Date.now())) {
        const name = last.author || t('people.nameless');
        tell(stays ? t('rename.stays', { name, theirs, mine }) : t('rename.overtaken', { name, theirs, mine }));
      }
      message.difference.changed.forEach((element) => given.current.delete(element.id));
    };
    session.hearing.add(hear);
    return () => void session.hearing.delete(hear);
  }, [session, tell]);
  return useCallback((edits) => {
    for (const [element, name] of namesGiven(edits)) {
      given.current.set(element, { name, at: Date.now() });
    }
  }, []);
}
