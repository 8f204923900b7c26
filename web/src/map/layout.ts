import type { ElementJson, ModelJson, NeedJson } from '../api/schema';

export interface Placed {
  readonly element: ElementJson;
  readonly x: number;
  readonly y: number;
}

const COLUMNS: Record<string, number> = {
  'key-partners': 0,
  'key-resources': 0,
  'key-activities': 1,
  'value-propositions': 2,
  channels: 2,
  'customer-relationships': 2,
  'customer-segments': 3,
  'revenue-streams': 4,
};
const WIDTH = 300;
const HEIGHT = 84;
const SWEEPS = 6;

/**
 * Columns from what is needed to what it earns; within a column by the mean place of the
 * neighbours, a few sweeps there and back (the barycentre heuristic of Sugiyama, Tagawa and Toda,
 * IEEE Transactions on Systems, Man, and Cybernetics 11, 1981).
 */
export function laidOut(model: ModelJson, edges: readonly NeedJson[]): Placed[] {
  const shown = model.elements.filter((e) => e.kind in COLUMNS);
  const columns: ElementJson[][] = [[], [], [], [], []];
  for (const element of shown) {
    columns[COLUMNS[element.kind] ?? 0]?.push(element);
  }
  const neighbours = new Map<string, string[]>();
  for (const { from, to } of edges) {
    neighbours.set(from, [...(neighbours.get(from) ?? []), to]);
    neighbours.set(to, [...(neighbours.get(to) ?? []), from]);
  }
  const place = new Map<string, number>();
  const spread = (column: ElementJson[]) =>
    column.forEach((e, i) => place.set(e.id, i - (column.length - 1) / 2));
  columns.forEach(spread);
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (const column of sweep % 2 === 0 ? columns : [...columns].reverse()) {
      const mean = (e: ElementJson) => {
        const near = (neighbours.get(e.id) ?? []).flatMap((n) => place.get(n) ?? []);
        return near.length === 0 ? (place.get(e.id) ?? 0) : near.reduce((a, b) => a + b, 0) / near.length;
      };
      const means = new Map(column.map((e) => [e.id, mean(e)]));
      column.sort((a, b) => (means.get(a.id) ?? 0) - (means.get(b.id) ?? 0));
      spread(column);
    }
  }
  return columns.flatMap((column, x) =>
    column.map((element) => ({ element, x: x * WIDTH, y: (place.get(element.id) ?? 0) * HEIGHT })),
  );
}
