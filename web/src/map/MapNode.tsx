import { Handle, Position, type NodeProps, type Node } from '@xyflow/react';
import type { ElementJson } from '../api/schema';
import { t } from '../i18n';
import { Icon } from '../ui/Icon';

export interface MapNodeData extends Record<string, unknown> {
  readonly element: ElementJson;
  readonly height: number;
  readonly type: string;
  readonly stopped: boolean;
  readonly down: boolean;
  readonly day: number | undefined;
  readonly selected: boolean;
  readonly onStop: () => void;
  readonly onSelect: () => void;
  readonly onFocus?: () => void;
}

export function MapNode({ data }: NodeProps<Node<MapNodeData>>) {
  const { element, stopped } = data;
  const verb = stopped ? t('map.start', { name: element.name }) : t('map.stop', { name: element.name });
  const kind = t(`kind.${element.kind}`);
  return (
    <div
      className={`map-node nodrag ${data.down ? 'down' : ''} ${data.selected ? 'selected' : ''}`}
      style={{ minHeight: data.height }}
      data-class={data.type || undefined}
      data-kind={element.kind}
      onFocus={data.onFocus}
    >
      <Handle type="target" position={Position.Left} isConnectable={false} />
      <button type="button" className="map-name" title={`${element.name} (${kind})`} onClick={data.onSelect}>
        <span className="map-kind">{data.down ? <span className="fallen">{fallen(stopped, data.day)}</span> : kind}</span>
        <span className="map-title">{element.name}</span>
      </button>
      <button type="button" className="stop nopan" aria-pressed={stopped} aria-label={verb} title={verb} onClick={data.onStop}>
        <Icon name={stopped ? 'play' : 'stop'} />
        {stopped ? t('map.startWord') : t('map.stopWord')}
      </button>
      <Handle type="source" position={Position.Right} isConnectable={false} />
    </div>
  );
}

function fallen(stopped: boolean, day: number | undefined): string {
  if (stopped) {
    return t('map.isStopped');
  }
  return day === 0 ? t('map.fellAtOnce') : t('map.fell', { day });
}
