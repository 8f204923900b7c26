import type { Command } from './command';

export const undo: Command = {
  id: 'undo',
  label: 'command.undo',
  keywords: 'back revert',
  shortcut: 'mod+z',
  when: (w) => !w.readOnly && w.snapshot.canUndo,
  perform: (w) => w.session.undo(),
};
