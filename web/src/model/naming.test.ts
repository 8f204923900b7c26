import { describe, expect, it } from 'vitest';
import { freshId, namesIn } from './naming';

describe('ids', () => {
  it('are made of plain letters', () => {
    expect(freshId('Café & Brot: früh!', () => false)).toBe('cafe-brot-fruh');
    expect(freshId('2 ovens', () => false)).toBe('ovens');
  });

  it('are free, and never words of the format', () => {
    const taken = new Set(['bake', 'bake-2']);
    expect(freshId('Bake', (id) => taken.has(id))).toBe('bake-3');
    expect(freshId('Own', () => false)).toBe('note-own');
    expect(freshId('日本', () => false)).toBe('note');
  });
});

describe('pasted lines', () => {
  it('lose their bullets, numbers and boxes', () => {
    expect(namesIn('- Bake\n* Sell\n\n3) Deliver\n[ ] Clean\n- [x] Wash\n• Serve\n## Heading\n**Rest**')).toEqual([
      'Bake', 'Sell', 'Deliver', 'Clean', 'Wash', 'Serve', 'Heading', 'Rest',
    ]);
  });

  it('keep what only looks like a bullet', () => {
    expect(namesIn('24-hour service\n-5 degrees')).toEqual(['24-hour service', '-5 degrees']);
  });
});
