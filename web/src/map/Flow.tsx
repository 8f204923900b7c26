import { Background, ReactFlow, ReactFlowProvider, useReactFlow, type Edge, type Node } from '@xyflow/react';
import { useCallback, useEffect, useMemo, useRef, type ReactNode } from 'react';
import { useTheme } from '../app/theme';
import { t } from '../i18n';
import { fitted, sizeOf, WIDTH, type Placed } from './layout';
import { MapNode, type MapNodeData } from './MapNode';

const NODES = { element: MapNode };
const SMALLEST = 0.4;
const LARGEST = 2;
const AROUND = 80;

/** What a sheet of A4 across has room for beside its margins and the sentence above, in pixels. */
const SHEET = { width: 1030, height: 600 };

interface Drawing {
  readonly nodes: Node<MapNodeData>[];
  readonly edges: Edge[];
  readonly places: readonly Placed[];
  readonly children: ReactNode;
}

/** The drawing of the map, and above it what moves it: no button covers a node. */
export function Flow(props: Drawing) {
  return (
    <ReactFlowProvider>
      <Drawn {...props} />
    </ReactFlowProvider>
  );
}

function Drawn({ nodes, edges, places, children }: Drawing) {
  const theme = useTheme();
  const flow = useReactFlow<Node<MapNodeData>>();
  const frame = useRef<HTMLDivElement>(null);
  const size = useMemo(() => sizeOf(places), [places]);
  const { width, height } = size;
  const show = useCallback(
    (least?: number) => {
      const window = frame.current?.getBoundingClientRect();
      if (window && window.width > 0) {
        void flow.setViewport(fitted({ width, height }, window, least));
      }
    },
    [flow, width, height],
  );
  useEffect(() => {
    const seen = new ResizeObserver(() => show());
    if (frame.current) {
      seen.observe(frame.current);
    }
    return () => seen.disconnect();
  }, [show]);
  const follow = (place: Placed | undefined) => {
    const window = frame.current?.getBoundingClientRect();
    if (!place || !window || !document.activeElement?.matches(':focus-visible')) {
      return;
    }
    const { x, y, zoom } = flow.getViewport();
    const [left, top] = [place.x * zoom + x, place.y * zoom + y];
    if (left < 0 || top < 0 || left + WIDTH * zoom > window.width || top + place.height * zoom > window.height) {
      void flow.setCenter(place.x + WIDTH / 2, place.y + place.height / 2, { zoom });
    }
  };
  const shown = nodes.map((node) => ({
    ...node,
    data: { ...node.data, onFocus: () => follow(places.find((p) => p.element.id === node.id)) },
  }));
  const sheet = Math.min(1, SHEET.width / Math.max(1, width), SHEET.height / Math.max(1, height));
  const printed = { '--sheet-zoom': sheet, '--sheet-height': `${Math.ceil(height * sheet) + 16}px` } as React.CSSProperties;
  return (
    <>
      <div className="map-controls">
        {children}
        <span className="map-zoom" role="group" aria-label={t('map.whole')}>
          <button type="button" className="button" aria-label={t('map.smaller')} title={t('map.smaller')} onClick={() => void flow.zoomOut()}>
            −
          </button>
          <button type="button" className="button" aria-label={t('map.larger')} title={t('map.larger')} onClick={() => void flow.zoomIn()}>
            +
          </button>
          <button type="button" className="button" onClick={() => show(SMALLEST)}>
            {t('map.whole')}
          </button>
        </span>
      </div>
      <div className="map-flow" ref={frame} style={printed}>
        <ReactFlow
          nodes={shown}
          edges={edges}
          nodeTypes={NODES}
          colorMode={theme === 'system' ? 'system' : theme}
          minZoom={SMALLEST}
          maxZoom={LARGEST}
          translateExtent={[
            [-AROUND, -AROUND],
            [Math.max(width, 1) + AROUND, Math.max(height, 1) + AROUND],
          ]}
          panOnScroll
          nodesConnectable={false}
          nodesFocusable={false}
          elementsSelectable={false}
          proOptions={{ hideAttribution: false }}
        >
          <Background gap={24} />
        </ReactFlow>
      </div>
    </>
  );
}
