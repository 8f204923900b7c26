import { useDraggable, useDroppable } from '@dnd-kit/core';
import { useRef, useState } from 'react';
import type { ElementJson } from '../api/schema';
import { commentOn } from '../commands/commentOn';
import { linkElement } from '../commands/linkElement';
import { removeElement } from '../commands/removeElement';
import { t } from '../i18n';
import { classOf, classToken, findingsAbout } from '../model/facts';
import { useWorkspace } from '../model/workspace';
import { hue, initials, named } from '../ui/people';
import { browser } from '../model/browser';
import { NoteMark } from '../discussion/Marks';
import { FindingDot } from './FindingDot';
import { shifted } from './moves';
import { NoteMenu } from './NoteMenu';
import { quietLine } from './quietLine';
import { Rename } from './Rename';
import { SurvivalBar } from './SurvivalBar';

/** A note on the canvas. */
export function Note(props: {
  element: ElementJson;
  first: boolean;
  dimmed: boolean;
  onPoint: (element: string) => void;
}) {
  const { element } = props;
  const workspace = useWorkspace();
  const { selected, select, snapshot, activities, readOnly } = workspace;
  const [renaming, setRenaming] = useState(false);
  const [menu, setMenu] = useState<'closed' | 'all' | 'move'>('closed');
  const [finding, setFinding] = useState(false);
  const face = useRef<HTMLDivElement>(null);
  const { setNodeRef, listeners, transform, isDragging } = useDraggable({ id: element.id, disabled: renaming || readOnly });
  const drop = useDroppable({ id: `note ${element.id}` });
  const facts = activities.get(element.id);
  const type = classOf(facts);
  const findings = findingsAbout(snapshot.analysis, element.id);
  const others = named(snapshot.people, (number) => t('people.guest', { number })).filter((p) => p.element === element.id && p.client !== browser.client);
  const back = () => window.setTimeout(() => face.current?.focus(), 0);
  const pressed = (event: React.KeyboardEvent) => {
    if (readOnly) {
      return;
    }
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null;
    if (event.target === face.current && event.altKey && step !== null) {
      event.preventDefault();
      shifted(workspace, element, step);
      back();
      return;
    }
    if (event.target !== face.current || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    const actions: Record<string, () => void> = {
      enter: () => setRenaming(true),
      f2: () => setRenaming(true),
      delete: () => removeElement.perform({ ...workspace, selected: element.id }),
      backspace: () => removeElement.perform({ ...workspace, selected: element.id }),
      m: () => setMenu('move'),
      c: () => commentOn.perform({ ...workspace, selected: element.id }),
      l: () => linkElement.perform({ ...workspace, selected: element.id }),
      f: () => setFinding(findings.length > 0),
      contextmenu: () => setMenu('all'),
    };
    const action = actions[event.key.toLowerCase()];
    if (action) {
      event.preventDefault();
      action();
    }
  };
  const place: React.CSSProperties = transform
    ? { transform: `translate(${transform.x}px, ${transform.y}px)` }
    : {};
  return (
    <li
      ref={(node) => {
        setNodeRef(node);
        drop.setNodeRef(node);
      }}
      className={`note ${drop.isOver && !isDragging ? 'over' : ''} ${isDragging ? 'dragging' : ''} ${props.dimmed ? 'dimmed' : ''} ${selected === element.id ? 'selected' : ''}`}
      data-id={element.id}
      data-class={type === '' ? undefined : classToken(type)}
      style={place}
      onMouseEnter={() => props.onPoint(element.id)}
      onMouseLeave={() => props.onPoint('')}
    >
      {renaming ? (
        <Rename
          element={element}
          onDone={() => {
            setRenaming(false);
            back();
          }}
        />
      ) : (
        <div
          ref={face}
          className="note-face"
          role="button"
          tabIndex={0}
          aria-pressed={selected === element.id}
          aria-keyshortcuts={readOnly ? 'C' : 'Enter Delete M L F C'}
          {...listeners}
          onFocus={() => select(element.id)}
          onClick={() => select(element.id)}
          onDoubleClick={() => setRenaming(!readOnly)}
          onKeyDown={pressed}
        >
          <span className="title">{element.name}</span>
          <span className="line secondary small">
            {type !== '' && <span className="class-word" title={type === 'enabling' ? t('classHint.enabling') : undefined}>{t(`class.${classToken(type)}`)}</span>}
            {quietLine(element)}
          </span>
          {facts && <SurvivalBar facts={facts} />}
        </div>
      )}
      {others.map((person) => (
        <span key={person.client} className="person at-note" title={person.name} style={{ '--hue': hue(person.client) } as React.CSSProperties}>
          {initials(person.name)}
        </span>
      ))}
      {!workspace.guest && <NoteMark element={element} />}
      {findings.length > 0 && !workspace.guest && <FindingDot findings={findings} open={finding} onOpen={setFinding} />}
      {!readOnly && <NoteMenu element={element} open={menu} onOpen={setMenu} onRename={() => setRenaming(true)} onClosed={() => face.current?.focus()} />}
    </li>
  );
}
