import { describe, expect, test } from 'vitest';
import type { ElementJson, ModelJson } from '../api/schema';
import { fitted, heightOf, laidOut, LEGIBLE, sizeOf, WIDTH } from './layout';

const element = (id: string, name: string, kind = 'key-activities'): ElementJson => ({ id, name, kind, fields: {}, links: [] }) as unknown as ElementJson;
const model = (...elements: ElementJson[]): ModelJson => ({ name: 'M', elements }) as unknown as ModelJson;

describe('the layout of the map', () => {
  test('lets no two elements overlap, however long their names are', () => {
    const names = ['Bake', 'Bake bread overnight for the whole town', 'x'.repeat(400)];
    const places = laidOut(model(...Array.from({ length: 60 }, (_, i) => element(`a${i}`, names[i % 3] ?? ''))), []);
    for (const a of places) {
      for (const b of places) {
        expect(a === b || a.x + WIDTH <= b.x || b.x + WIDTH <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y).toBe(true);
      }
    }
  });

  test('goes on beside itself after twelve rows', () => {
    const places = laidOut(model(...Array.from({ length: 60 }, (_, i) => element(`a${i}`, 'Bake'))), []);
    expect(new Set(places.map((p) => p.x)).size).toBe(5);
    expect(Math.max(...[...new Set(places.map((p) => p.x))].map((x) => places.filter((p) => p.x === x).length))).toBe(12);
  });

  test('keeps room for three lines of a name at most', () => {
    expect(heightOf(element('a', 'x'.repeat(400)))).toBe(heightOf(element('b', 'one two three four five six seven eight nine ten eleven twelve')));
    expect(heightOf(element('a', 'Bake'))).toBeLessThan(heightOf(element('b', 'Bake bread overnight for the town')));
  });

  test('begins at the corner rather than becoming illegible', () => {
    const size = sizeOf(laidOut(model(...Array.from({ length: 60 }, (_, i) => element(`a${i}`, 'Bake'))), []));
    expect(fitted(size, { width: 390, height: 500 })).toEqual({ x: 12, y: 12, zoom: LEGIBLE });
    expect(fitted({ width: 400, height: 200 }, { width: 1000, height: 800 })).toEqual({ x: 280, y: 290, zoom: 1.1 });
  });
});
