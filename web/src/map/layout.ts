import type { ElementJson, ModelJson, NeedJson } from '../api/schema';

export interface Placed {
  readonly element: ElementJson;
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

/** The size of a drawing, in pixels at zoom 1. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Sight {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
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
export const WIDTH = 184;
const ACROSS = 34;
const BESIDE = 14;
const BETWEEN = 14;
const HEAD = 44;
const LINE = 19;
const LETTERS = 18;
const MOST_LINES = 3;
const MOST_ROWS = 12;
const SWEEPS = 6;
const MARGIN = 12;

/** Below this, the smallest words on the map are smaller than 11 pixels. */
export const LEGIBLE = 0.85;
const LARGEST = 1.1;

/**
 * Columns from what is needed to what it earns; within a column by the mean place of the
 * neighbours, a few sweeps there and back (the barycentre heuristic of Sugiyama, Tagawa and Toda,
 * IEEE Transactions on Systems, Man, and Cybernetics 11, 1981). A long column goes on beside itself.
 */
export function laidOut(model: ModelJson, edges: readonly NeedJson[]): Placed[] {
  const shown = model.elements.filter((e) => e.kind in COLUMNS);
  const columns: ElementJson[][] = [[], [], [], [], []];
  for (const element of shown) {
    columns[COLUMNS[element.kind] ?? 0]?.push(element);
  }
  sortColumns(columns, edges);
  const strips: ElementJson[][][] = columns.filter((c) => c.length > 0).map(wrapped);
  const tallest = Math.max(0, ...strips.flat().map(tall));
  const placed: Placed[] = [];
  let x = 0;
  for (const parts of strips) {
    for (const part of parts) {
      let y = (tallest - tall(part)) / 2;
      for (const element of part) {
        const height = heightOf(element);
        placed.push({ element, x, y, height });
        y += height + BETWEEN;
      }
      x += WIDTH + BESIDE;
    }
    x += ACROSS - BESIDE;
  }
  return placed;
}

function sortColumns(columns: ElementJson[][], edges: readonly NeedJson[]): void {
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
}

function wrapped(column: readonly ElementJson[]): ElementJson[][] {
  const parts = Math.ceil(column.length / MOST_ROWS);
  const rows = Math.ceil(column.length / parts);
  return Array.from({ length: parts }, (_, part) => column.slice(part * rows, (part + 1) * rows));
}

const tall = (part: readonly ElementJson[]): number => part.reduce((sum, e) => sum + heightOf(e) + BETWEEN, -BETWEEN);

/** Room for the head and as many lines as the name takes, of which three are shown. */
export function heightOf(element: ElementJson): number {
  let lines = 1;
  let used = 0;
  for (const word of element.name.split(/\s+/)) {
    if (used > 0 && used + 1 + word.length > LETTERS) {
      lines++;
      used = 0;
    }
    lines += Math.floor(Math.max(0, word.length - 1) / LETTERS);
    used += (used > 0 ? 1 : 0) + (word.length > LETTERS ? word.length % LETTERS : word.length);
  }
  return HEAD + LINE * Math.min(MOST_LINES, lines);
}

export function sizeOf(places: readonly Placed[]): Size {
  return {
    width: Math.max(0, ...places.map((p) => p.x + WIDTH)),
    height: Math.max(0, ...places.map((p) => p.y + p.height)),
  };
}

/** The whole drawing in the middle of the window, or from its left upper corner where it would be too small to read. */
export function fitted(drawing: Size, window: Size, least = LEGIBLE): Sight {
  const room = Math.min((window.width - 2 * MARGIN) / drawing.width, (window.height - 2 * MARGIN) / drawing.height);
  const zoom = Math.min(LARGEST, Math.max(least, room));
  const start = (window: number, drawing: number) => Math.max(MARGIN, (window - drawing * zoom) / 2);
  return { x: start(window.width, drawing.width), y: start(window.height, drawing.height), zoom };
}
