import { DndContext, pointerWithin, PointerSensor, useSensor, useSensors, type DragEndEvent } from '@dnd-kit/core';
import { useMemo, useState } from 'react';
import type { ElementJson, ModelJson } from '../api/schema';
import { t } from '../i18n';
import { traced } from '../model/facts';
import { lensOf, through } from '../model/lens';
import { useWorkspace } from '../model/workspace';
import { Beside } from './Beside';
import { Block } from './Block';
import { LensMenu } from './LensMenu';
import { moved, place } from './moves';

/** The canvas: lists on a grid, so that it can be read aloud, selected, zoomed and printed. */
export function Canvas() {
  const workspace = useWorkspace();
  const { model } = workspace;
  const framework = lensOf(workspace.reference, model);
  const lens = useMemo(() => through(framework, model.elements), [framework, model.elements]);
  const [pointed, setPointed] = useState('');
  const focus = pointed || workspace.selected;
  const needs = workspace.snapshot.analysis?.needs;
  const trace = useMemo(() => (focus === '' || !needs ? null : traced(needs, focus)), [needs, focus]);
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 6 } }));
  const dropped = (event: DragEndEvent) => {
    const element = model.elements.find((e) => e.id === event.active.id);
    if (!element || !event.over) {
      return;
    }
    const over = model.elements.find((e) => `note ${e.id}` === event.over?.id);
    const slot = over
      ? lens.slots.find((filled) => filled.elements.includes(over))?.slot
      : framework.slots[Number(String(event.over.id).replace('slot-', ''))];
    if (slot && !lens.slots.some((filled) => filled.slot === slot && filled.elements.includes(element))) {
      moved(workspace, element, slot);
    }
    if (over && over !== element && over.kind === element.kind) {
      place(workspace, element, before(model, element, over));
    }
  };
  const answered = firstSentence(workspace.snapshot.analysis?.assessment, model.elements.length);
  return (
    <>
      <div className="canvas-head">
        <p className="reading">{answered}</p>
        <LensMenu />
      </div>
      <DndContext sensors={sensors} collisionDetection={pointerWithin} onDragEnd={dropped} accessibility={{ restoreFocus: false }}>
        <div
          className="canvas"
          data-tracing={trace !== null && trace.size > 1 ? '' : undefined}
          style={
            {
              '--columns': framework.columns,
              '--rows': framework.rows,
            } as React.CSSProperties
          }
        >
          {lens.slots.map((filled, index) => (
            <Block key={filled.slot.title} framework={framework} filled={filled} place={`slot-${index}`} trace={trace} onPoint={setPointed} />
          ))}
        </div>
      </DndContext>
      <Beside elements={lens.beside} />
      <footer className="attribution">
        <span lang="en">{framework.attribution}</span>{' '}
        <a href={framework.licence} rel="noreferrer license">
          {t('lens.licence')}
        </a>
      </footer>
    </>
  );
}

/** What a note dropped on another stands in front of: that one, or the next when it came from above. */
function before(model: ModelJson, element: ElementJson, over: ElementJson): string | undefined {
  const mates = model.elements.filter((e) => e.kind === over.kind);
  const from = mates.indexOf(element);
  const to = mates.indexOf(over);
  return from >= 0 && from < to ? mates[to + 1]?.id : over.id;
}

type Assessment = NonNullable<ReturnType<typeof useWorkspace>['snapshot']['analysis']>['assessment'];

function firstSentence(assessment: Assessment | undefined, elements: number): string {
  if (elements === 0) {
    return t('canvas.begin');
  }
  if (!assessment) {
    return t('status.analysing');
  }
  const keyOnes = assessment.activities.filter((a) => a.key === 'yes');
  if (assessment.activities.length === 0) {
    return t('canvas.noActivities');
  }
  if (keyOnes.length === 0) {
    return t('canvas.noKey', { count: assessment.activities.length });
  }
  const names = new Intl.ListFormat(document.documentElement.lang).format(keyOnes.slice(0, 3).map((a) => a.name));
  return t('canvas.key', { count: keyOnes.length, all: assessment.activities.length, names });
}
