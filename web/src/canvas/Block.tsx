import { useDroppable } from '@dnd-kit/core';
import { useRef, useState } from 'react';
import type { SlotJson } from '../api/schema';
import { t } from '../i18n';
import { useWorkspace } from '../model/workspace';
import { Icon } from '../ui/Icon';
import { NewNote } from './NewNote';
import { Note } from './Note';
import { walk } from './walk';

/** One block: its heading, its question while it is empty, its notes. */
export function Block(props: {
  slot: SlotJson;
  trace: ReadonlySet<string> | null;
  onPoint: (element: string) => void;
}) {
  const { slot, trace, onPoint } = props;
  const { model, readOnly } = useWorkspace();
  const [adding, setAdding] = useState(false);
  const plus = useRef<HTMLButtonElement>(null);
  const { setNodeRef, isOver } = useDroppable({ id: slot.kind });
  const notes = model.elements.filter((e) => e.kind === slot.kind);
  const title = t(`kind.${slot.kind}`);
  return (
    <section
      ref={setNodeRef}
      className={`block ${isOver ? 'over' : ''}`}
      aria-labelledby={`block-${slot.kind}`}
      data-kind={slot.kind}
      style={
        {
          '--column': slot.column + 1,
          '--row': slot.row + 1,
          '--across': slot.columns,
          '--down': slot.rows,
        } as React.CSSProperties
      }
      onKeyDown={(event) => {
        const typing = (event.target as HTMLElement).closest('textarea, input') !== null;
        if (!typing && !readOnly && event.key.toLowerCase() === 'n' && !event.ctrlKey && !event.metaKey && !event.altKey) {
          event.preventDefault();
          setAdding(true);
        } else if (!typing) {
          walk(event);
        }
      }}
    >
      <header>
        <h2 id={`block-${slot.kind}`}>{title}</h2>
        <span className="count secondary small numbers" aria-label={t('canvas.count', { count: notes.length })}>
          {notes.length > 0 && notes.length}
        </span>
        {!readOnly && <button ref={plus} type="button" className="quiet add" aria-label={t('canvas.addTo', { block: title })} title={t('canvas.addTo', { block: title })} onClick={() => setAdding(true)}>
          <Icon name="plus" />
        </button>}
      </header>
      {notes.length === 0 && !adding && !readOnly && (
        <button type="button" className="question" onClick={() => setAdding(true)}>
          {t(`question.${slot.kind}`)}
        </button>
      )}
      <ul className="notes">
        {notes.map((note, index) => (
          <Note key={note.id} element={note} first={index === 0} dimmed={trace !== null && trace.size > 1 && !trace.has(note.id)} onPoint={onPoint} />
        ))}
      </ul>
      {adding && (
        <NewNote
          kind={slot.kind}
          onDone={(back) => {
            setAdding(false);
            if (back) {
              plus.current?.focus();
            }
          }}
        />
      )}
    </section>
  );
}
