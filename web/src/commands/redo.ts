import type { Command } from './command';

export const redo: Command = {
  id: 'redo',
  label: 'command.redo',
  keywords: 'again forward',
  shortcut: 'mod+shift+z',
  when: (w) => !w.readOnly && w.snapshot.canRedo,
  perform: (w) => w.session.redo(),
};
