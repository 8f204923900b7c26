import type { Command } from './command';

export const openShortcuts: Command = {
  id: 'shortcuts',
  label: 'command.shortcuts',
  keywords: 'keys help keyboard',
  shortcut: '?',
  perform: (w) => w.open({ kind: 'shortcuts' }),
};
