import type { Command } from './command';

export const openPalette: Command = {
  id: 'palette',
  label: 'command.palette',
  keywords: 'search command find',
  shortcut: 'mod+k',
  perform: (w) => w.open({ kind: 'palette' }),
};
