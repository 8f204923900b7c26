import { useRef, useState } from 'react';
import type { EditJson, SlotJson } from '../api/schema';
import { t } from '../i18n';
import { idIn, namesIn } from '../model/naming';
import { useWorkspace } from '../model/workspace';

/** A line to type a new note in; lines pasted become a note each. */
export function NewNote({ slot, title, onDone }: { slot: SlotJson; title: string; onDone: (back: boolean) => void }) {
  const { model, edit, announce } = useWorkspace();
  const [text, setText] = useState('');
  const closed = useRef(false);
  const add = (typed: string) => {
    const names = namesIn(typed);
    const taken = new Set<string>();
    const edits: EditJson[] = names.flatMap((name) => {
      const id = idIn(model, name, taken);
      taken.add(id);
      const add: EditJson = { op: 'add', kind: slot.kind, id, name };
      return slot.tag === '' ? [add] : [add, { op: 'set-all', element: id, property: 'tags', values: [slot.tag] }];
    });
    if (edits.length > 0) {
      edit(...edits);
      announce(t('canvas.added', { count: names.length, name: names[0] }));
    }
    setText('');
  };
  // leaving the line takes the focus from it, which must not add its text a second time
  const finish = (back: boolean) => {
    if (!closed.current) {
      closed.current = true;
      add(text);
      onDone(back);
    }
  };
  return (
    <textarea
      className="field new-note"
      rows={2}
      autoFocus
      value={text}
      aria-label={t('canvas.newIn', { block: title })}
      placeholder={t('canvas.placeholder')}
      onChange={(event) => setText(event.target.value)}
      onPaste={(event) => {
        const pasted = event.clipboardData.getData('text/plain');
        if (namesIn(pasted).length > 1) {
          event.preventDefault();
          add(text + pasted);
        }
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) {
          event.preventDefault();
          if (text.trim() === '') {
            finish(true);
          } else {
            add(text);
          }
        } else if (event.key === 'Escape') {
          event.stopPropagation();
          finish(true);
        }
      }}
      onBlur={() => finish(false)}
    />
  );
}
