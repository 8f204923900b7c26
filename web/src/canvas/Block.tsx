import { useDroppable } from '@dnd-kit/core';
import { useRef, useState } from 'react';
import type { FrameworkJson } from '../api/schema';
import { t } from '../i18n';
import type { Filled } from '../model/lens';
import { useWorkspace } from '../model/workspace';
import { Icon } from '../ui/Icon';
import { NewNote } from './NewNote';
import { titleOf } from './moves';
import { Note } from './Note';
import { walk } from './walk';

/** One block: its heading, its question while it is empty, its notes. */
export function Block(props: {
  framework: FrameworkJson;
  filled: Filled;
  place: string;
  trace: ReadonlySet<string> | null;
  onPoint: (element: string) => void;
}) {
  const { framework, place, trace, onPoint } = props;
  const { slot, elements: notes, texts } = props.filled;
  const { select, readAbout, open, readOnly } = useWorkspace();
  const [adding, setAdding] = useState(false);
  const plus = useRef<HTMLButtonElement>(null);
  const { setNodeRef, isOver } = useDroppable({ id: place });
  const title = titleOf(framework, slot);
  const own = framework.id === 'bmc';
  const foreign = own ? undefined : 'en';
  return (
    <section
      ref={setNodeRef}
      className={`block ${isOver ? 'over' : ''}`}
      aria-labelledby={place}
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
        <h2 id={place} lang={foreign}>
          {title}
        </h2>
        {notes.length > 0 && (
          <span className="count secondary small numbers">
            <span aria-hidden="true">{notes.length}</span>
            <span className="hidden">{t('canvas.count', { count: notes.length })}</span>
          </span>
        )}
        <span className="block-tools">
          {own && (
            <button type="button" className="quiet about" aria-label={t('canvas.guideTo', { block: title })} title={t('canvas.guideTo', { block: title })} onClick={() => readAbout(slot.kind)}>
              <Icon name="book" />
            </button>
          )}
          {slot.kind === 'key-activities' && !readOnly && (
            <button type="button" className="quiet pick" aria-label={t('command.pickActivity')} title={t('command.pickActivity')} onClick={() => open({ kind: 'catalogue' })}>
              <Icon name="list" />
            </button>
          )}
          {!readOnly && (
            <button ref={plus} type="button" className="quiet add" aria-label={t('canvas.addTo', { block: title })} title={t('canvas.addTo', { block: title })} onClick={() => setAdding(true)}>
              <Icon name="plus" />
            </button>
          )}
        </span>
      </header>
      {notes.length === 0 && !adding && !readOnly && (
        <button type="button" className="question" lang={foreign} onClick={() => setAdding(true)}>
          {own ? t(`question.${slot.kind}`) : slot.question}
        </button>
      )}
      <ul className="notes">
        {notes.map((note, index) => (
          <Note key={note.id} element={note} first={index === 0} dimmed={trace !== null && trace.size > 1 && !trace.has(note.id)} onPoint={onPoint} />
        ))}
      </ul>
      {texts.length > 0 && (
        <ul className="said-here" aria-label={t('lens.said')}>
          {texts.map(({ by, text }, index) => (
            <li key={index}>
              <button type="button" className="quiet name" onClick={() => select(by.id)}>
                {text}
              </button>
              <span className="secondary small">{by.name}</span>
            </li>
          ))}
        </ul>
      )}
      {adding && (
        <NewNote
          slot={slot}
          title={title}
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
