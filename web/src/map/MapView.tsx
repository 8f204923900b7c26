import '@xyflow/react/dist/style.css';
import type { Edge, Node } from '@xyflow/react';
import { useEffect, useMemo, useState } from 'react';
import { api } from '../api/client';
import type { StopJson } from '../api/schema';
import { percent, t } from '../i18n';
import { classToken } from '../model/facts';
import { useWorkspace } from '../model/workspace';
import { Flow } from './Flow';
import { laidOut } from './layout';
import { Picture } from '../picture/Picture';
import type { MapNodeData } from './MapNode';

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
  const nodes: Node<MapNodeData>[] = places.map(({ element, x, y, height }) => ({
    id: element.id,
    type: 'element',
    position: { x, y },
    draggable: false,
    data: {
      element,
      height,
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
  const atOnce = result.falls.length > 0 && [...result.falls, ...result.lost].every((one) => one.day === 0);
  const names = stopped.map((id) => model.elements.find((e) => e.id === id)?.name ?? id);
  return (
    <>
      <p className="reading" aria-live="polite">
        {failed !== ''
          ? t('map.failed', { reason: failed })
          : stopped.length === 0
          ? t('map.reading')
          : t(atOnce ? 'map.stoppedAtOnce' : 'map.stopped', {
              names: new Intl.ListFormat(document.documentElement.lang).format(names),
              count: [...falls.values()].filter((d) => d <= day).length - stopped.length,
              day,
              share: percent(lost?.share ?? 0),
            })}
      </p>
      <Flow nodes={nodes} edges={edges} places={places}>
        <label>
          {atOnce ? t('map.allAtOnce') : t('map.day', { day })}
          <input type="range" min={0} max={HORIZON} value={day} aria-label={t('map.day', { day })} disabled={stopped.length === 0 || atOnce} onChange={(event) => setDay(Number(event.target.value))} />
        </label>
        <button type="button" className="button" disabled={stopped.length === 0} onClick={() => setStopped([])}>
          {t('map.startAll')}
        </button>
      </Flow>
      {stopped.length > 0 && (
        <ol className="falls">
          {[...result.falls]
            .filter((fall) => !stopped.includes(fall.id))
            .sort((a, b) => a.day - b.day)
            .map((fall) => (
              <li key={fall.id} className={fall.day <= day ? '' : 'later'}>
                <span className="numbers">{fall.day === 0 ? t('map.atOnce') : t('map.onDay', { day: fall.day })}</span>
                {model.elements.find((e) => e.id === fall.id)?.name ?? fall.id}
              </li>
            ))}
        </ol>
      )}
    </>
  );
}
