import type { Workspace } from '../model/workspace';

/** One thing a person can ask for; menu, palette, shortcut and shortcuts page read the same object. */
export interface Command {
  readonly id: string;
  readonly label: string;
  readonly keywords: string;
  /** As in `mod+k`; `mod` is Ctrl, or Cmd on a Mac. */
  readonly shortcut?: string;
  readonly when?: (workspace: Workspace) => boolean;
  readonly perform: (workspace: Workspace) => void;
}

const MAC = typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.platform);

export function matches(shortcut: string, event: KeyboardEvent): boolean {
  const parts = shortcut.split('+');
  const key = parts.at(-1);
  const mod = MAC ? event.metaKey : event.ctrlKey;
  return (
    event.key.toLowerCase() === key &&
    mod === parts.includes('mod') &&
    (event.shiftKey === parts.includes('shift') || key === '?') &&
    event.altKey === parts.includes('alt')
  );
}

export function keys(shortcut: string): string {
  return shortcut
    .split('+')
    .map((part) =>
      part === 'mod' ? (MAC ? '⌘' : 'Ctrl') : part.length === 1 ? part.toUpperCase() : part[0]?.toUpperCase() + part.slice(1),
    )
    .join(MAC ? '' : '-');
}
