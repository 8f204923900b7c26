import '@xyflow/react/dist/style.css';
import { Background, Controls, ReactFlow, type Edge, type Node } from '@xyflow/react';
import { useEffect, useMemo, useState } from 'react';
import { api } from '../api/client';
import type { StopJson } from '../api/schema';
import { percent, t } from '../i18n';
import { useTheme } from '../app/theme';
import { classToken } from '../model/facts';
import { useWorkspace } from '../model/workspace';
import { laidOut } from './layout';
import { Picture } from '../picture/Picture';
import { MapNode, type MapNodeData } from './MapNode';

const NODES = { element: MapNode };
const HORIZON = 90;
const NOTHING_MORE = {};
const NOTHING: StopJson = { falls: [], lost: [] };

const SIGHTS = ['falls', 'relations', 'mind-map'] as const;

/** What hangs on what, as a map to stop things on, as lines between blocks, or as a mind map. */
export default function MapView() {
  const [sight, setSight] = useState<(typeof SIGHTS)[number]>('falls');
  return (
    <div className="map">
      <div className="sights" role="group" aria-label={t('map.sights')}>
        {SIGHTS.map((one) => (
          <button key={one} type="button" className="button" aria-pressed={one === sight} onClick={() => setSight(one)}>
            {t(`map.sight-${one}`)}
          </button>
        ))}
      </div>
      {sight === 'falls' ? <Falls /> : <Picture key={sight} file={`${sight}.svg`} about={NOTHING_MORE} />}
    </div>
  );
}

function Falls() {
  const { model, session, snapshot, activities, selected, select } = useWorkspace();
  const theme = useTheme();
  const [stopped, setStopped] = useState<readonly string[]>([]);
  const [day, setDay] = useState(HORIZON);
  const [result, setResult] = useState<StopJson>(NOTHING);
  const needs = snapshot.analysis?.needs;
  const [failed, setFailed] = useState('');
  const sequence = snapshot.base?.sequence;
  useEffect(() => {
    let wanted = true;
    if (stopped.length === 0) {
      setResult(NOTHING);
      return undefined;
    }
    api.stop(session.id, [...stopped]).then(
      (found) => {
        if (wanted) {
          setResult(found);
          setFailed('');
        }
      },
      (failure: unknown) => wanted && setFailed(failure instanceof Error ? failure.message : String(failure)),
    );
    return () => {
      wanted = false;
    };
  }, [session, stopped, sequence]);
  const toggle = (id: string) => setStopped((now) => (now.includes(id) ? now.filter((s) => s !== id) : [...now, id].slice(-4)));
  const places = useMemo(() => laidOut(model, needs ?? []), [model, needs]);
  if (!needs) {
    return <p className="waiting">{t('status.analysing')}</p>;
  }
  if (places.length === 0) {
    return <p className="empty">{t('map.empty')}</p>;
  }
  const falls = new Map(result.falls.map((fall) => [fall.id, fall.day]));
  const down = (id: string) => (falls.get(id) ?? Infinity) <= day;
  const nodes: Node<MapNodeData>[] = places.map(({ element, x, y }) => ({
    id: element.id,
    type: 'element',
    position: { x, y },
    draggable: false,
    data: {
      element,
      type: activities.get(element.id)?.class ? classToken(activities.get(element.id)?.class ?? '') : '',
      stopped: stopped.includes(element.id),
      down: down(element.id),
      day: falls.get(element.id),
      selected: selected === element.id,
      onStop: () => toggle(element.id),
      onSelect: () => select(element.id),
    },
  }));
  const edges: Edge[] = needs.map((edge) => ({
    id: `${edge.from} ${edge.to}`,
    source: edge.from,
    target: edge.to,
    className: `${down(edge.from) ? 'down' : ''} ${edge.redundant ? 'redundant' : ''}`,
    focusable: false,
  }));
  const lost = result.lost.filter((l) => l.day <= day).at(-1);
  const names = stopped.map((id) => model.elements.find((e) => e.id === id)?.name ?? id);
  return (
    <>
      <p className="reading" aria-live="polite">
        {failed !== ''
          ? t('map.failed', { reason: failed })
          : stopped.length === 0
          ? t('map.reading')
          : t('map.stopped', {
              names: new Intl.ListFormat(document.documentElement.lang).format(names),
              count: [...falls.values()].filter((d) => d <= day).length - stopped.length,
              day,
              share: percent(lost?.share ?? 0),
            })}
      </p>
      <div className="map-controls">
        <label>
          {t('map.day', { day })}
          <input type="range" min={0} max={HORIZON} value={day} disabled={stopped.length === 0} onChange={(event) => setDay(Number(event.target.value))} />
        </label>
        <button type="button" className="button" disabled={stopped.length === 0} onClick={() => setStopped([])}>
          {t('map.startAll')}
        </button>
      </div>
      <div className="map-flow">
        <ReactFlow
          nodes={nodes}
          edges={edges}
          nodeTypes={NODES}
          colorMode={theme === 'system' ? 'system' : theme}
          fitView
          fitViewOptions={{ padding: 0.05 }}
          minZoom={0.1}
          nodesConnectable={false}
          nodesFocusable={false}
          elementsSelectable={false}
          proOptions={{ hideAttribution: false }}
        >
          <Background gap={24} />
          <Controls showInteractive={false} />
        </ReactFlow>
      </div>
      {stopped.length > 0 && (
        <ol className="falls">
          {[...result.falls]
            .filter((fall) => !stopped.includes(fall.id))
            .sort((a, b) => a.day - b.day)
            .map((fall) => (
              <li key={fall.id} className={fall.day <= day ? '' : 'later'}>
                <span className="numbers">{t('map.onDay', { day: fall.day })}</span>
                {model.elements.find((e) => e.id === fall.id)?.name ?? fall.id}
              </li>
            ))}
        </ol>
      )}
    </>
  );
}
