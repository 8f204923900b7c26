import { Handle, Position, type NodeProps, type Node } from '@xyflow/react';
import type { ElementJson } from '../api/schema';
import { t } from '../i18n';
import { Icon } from '../ui/Icon';

export interface MapNodeData extends Record<string, unknown> {
  readonly element: ElementJson;
  readonly type: string;
  readonly stopped: boolean;
  readonly down: boolean;
  readonly day: number | undefined;
  readonly selected: boolean;
  readonly onStop: () => void;
  readonly onSelect: () => void;
}

export function MapNode({ data }: NodeProps<Node<MapNodeData>>) {
  const { element } = data;
  const verb = data.stopped ? t('map.start', { name: element.name }) : t('map.stop', { name: element.name });
  return (
    <div className={`map-node nodrag ${data.down ? 'down' : ''} ${data.selected ? 'selected' : ''}`} data-class={data.type || undefined} data-kind={element.kind}>
      <Handle type="target" position={Position.Left} isConnectable={false} />
      <button type="button" className="map-name" onClick={data.onSelect}>
        <span className="secondary small">{t(`kind.${element.kind}`)}</span>
        {element.name}
        {data.down && <span className="fallen small">{data.stopped ? t('map.isStopped') : t('map.fell', { day: data.day })}</span>}
      </button>
      <button type="button" className="quiet stop" aria-pressed={data.stopped} aria-label={verb} title={verb} onClick={data.onStop}>
        <Icon name={data.stopped ? 'play' : 'stop'} />
      </button>
      <Handle type="source" position={Position.Right} isConnectable={false} />
    </div>
  );
}
