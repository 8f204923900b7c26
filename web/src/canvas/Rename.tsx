import { useEffect, useRef, useState } from 'react';
import type { EditJson, ElementJson } from '../api/schema';
import { t } from '../i18n';
import { useWorkspace } from '../model/workspace';

export function Rename({ element, onDone }: { element: ElementJson; onDone: () => void }) {
  const { session, edit, tell } = useWorkspace();
  const [name, setName] = useState(element.name);
  const done = useRef(false);
  const before = useRef(element.name);
  const latest = useRef({ name, edit, tell });
  useEffect(() => {
    latest.current = { name, edit, tell };
  });
  // what is typed outlives a note that somebody else removes, and a view that is left
  useEffect(() => {
    const id = element.id;
    return () => {
      const typed = tidy(latest.current.name);
      if (done.current || typed === '' || typed === before.current) {
        return;
      }
      if (session.current().model?.elements.some((e) => e.id === id)) {
        latest.current.edit(named(id, typed));
      } else {
        session.refuse({ do: 'edits', edits: [named(id, typed)] }, t('rename.gone', { name: before.current }));
      }
    };
  }, [session, element.id]);
  const finish = (keep: boolean) => {
    if (done.current) {
      return;
    }
    done.current = true;
    const typed = tidy(name);
    if (keep && typed !== '' && typed !== before.current && typed !== element.name) {
      edit(named(element.id, typed));
      if (element.name !== before.current) {
        tell(t('rename.meanwhile', { theirs: element.name, mine: typed }));
      }
    }
    onDone();
  };
  return (
    <textarea
      className="field rename"
      rows={2}
      autoFocus
      value={name}
      aria-label={t('canvas.rename', { name: element.name })}
      onFocus={(event) => event.target.select()}
      onChange={(event) => setName(event.target.value)}
      onBlur={() => finish(true)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
          event.preventDefault();
          finish(true);
        } else if (event.key === 'Escape') {
          event.stopPropagation();
          finish(false);
        }
      }}
    />
  );
}

const tidy = (typed: string): string => typed.replace(/\s+/g, ' ').trim();

const named = (element: string, value: string): EditJson => ({ op: 'set', element, property: 'name', value });
