import type { Command } from './command';

export const present: Command = {
  id: 'present',
  label: 'present.title',
  keywords: 'slides full screen show beamer',
  shortcut: 'mod+shift+p',
  perform: (w) => w.open({ kind: 'present' }),
};
