import { DndContext, PointerSensor, useSensor, useSensors, type DragEndEvent } from '@dnd-kit/core';
import { useMemo, useState } from 'react';
import { t } from '../i18n';
import { traced } from '../model/facts';
import { useWorkspace } from '../model/workspace';
import { Block } from './Block';
import { moved } from './moves';

/** The canvas: lists on a grid, so that it can be read aloud, selected, zoomed and printed. */
export function Canvas() {
  const workspace = useWorkspace();
  const { framework } = workspace.reference;
  const { model } = workspace;
  const [pointed, setPointed] = useState('');
  const focus = pointed || workspace.selected;
  const needs = workspace.snapshot.analysis?.needs;
  const trace = useMemo(() => (focus === '' || !needs ? null : traced(needs, focus)), [needs, focus]);
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 6 } }));
  const dropped = (event: DragEndEvent) => {
    const element = model.elements.find((e) => e.id === event.active.id);
    if (element && event.over) {
      moved(workspace, element, String(event.over.id));
    }
  };
  const answered = firstSentence(workspace.snapshot.analysis?.assessment, model.elements.length);
  return (
    <>
      <p className="reading">{answered}</p>
      <DndContext sensors={sensors} onDragEnd={dropped} accessibility={{ restoreFocus: false }}>
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
          {framework.slots.map((slot) => (
            <Block key={slot.kind} slot={slot} trace={trace} onPoint={setPointed} />
          ))}
        </div>
      </DndContext>
      <footer className="attribution">{framework.attribution}</footer>
    </>
  );
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
