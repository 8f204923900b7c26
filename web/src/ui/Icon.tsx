const PATHS = {
  plus: 'M8 3v10M3 8h10',
  dots: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  close: 'M4 4l8 8M12 4l-8 8',
  check: 'M3 8.5l3.5 3.5L13 4.5',
  undo: 'M6 3L3 6l3 3M3 6h6a4 4 0 010 8H6',
  redo: 'M10 3l3 3-3 3M13 6H7a4 4 0 000 8h3',
  error: 'M5.5 2h5L14 5.5v5L10.5 14h-5L2 10.5v-5zM8 5v3.5M8 11h.01',
  warning: 'M8 2l6.5 11.5h-13zM8 6v4M8 12h.01',
  info: 'M8 14A6 6 0 108 2a6 6 0 000 12zM8 7.5V11M8 5h.01',
  link: 'M6.5 9.5l3-3M7 4.5l1-1a3.2 3.2 0 014.5 4.5l-1 1M9 11.5l-1 1A3.2 3.2 0 013.500 8l1-1',
  trash: 'M3 4.500h10M6.500 4.500V3h3v1.500M4.500 4.500l.5 8.500h6l.5-8.500',
  move: 'M3 8h10M10 5l3 3-3 3',
  pencil: 'M3 13l.7-3L11 2.700l2.300 2.300L6 12.300z',
  search: 'M7 12A5 5 0 107 2a5 5 0 000 10zM11 11l3 3',
  panel: 'M2.500 3h11v10h-11zM10 3v10',
  up: 'M8 13V3M4 7l4-4 4 4',
  down: 'M8 3v10M4 9l4 4 4-4',
  stop: 'M4 4h8v8H4z',
  book: 'M8 4C6.500 3 4.500 2.700 2.500 3v9.500c2-.300 4 0 5.500 1 1.500-1 3.500-1.300 5.500-1V3c-2-.300-4 0-5.500 1zM8 4v9.500',
  list: 'M6 4h7M6 8h7M6 12h7M3 4h.01M3 8h.01M3 12h.01',
  lens: 'M8 3C4.500 3 2.300 5.700 1.500 8c.8 2.300 3 5 6.500 5s5.700-2.700 6.500-5C13.700 5.700 11.500 3 8 3zM8 10a2 2 0 100-4 2 2 0 000 4z',
  download: 'M8 2.500v7.500M4.500 7L8 10.500 11.500 7M3 13.500h10',
  play: 'M5 3l8 5-8 5z',
  comment: 'M3 3.500h10v7H8l-3 2.500v-2.500H3z',
  vote: 'M3 8.500h10v5H3zM5.500 8.500V3h5v5.500M6.500 5.500l1 1 2-2',
} as const;

export type IconName = keyof typeof PATHS;

/** A picture beside a word; screen readers get the word. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className={`icon icon-${name}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={PATHS[name]} fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
