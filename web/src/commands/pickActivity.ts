import type { Command } from './command';

export const pickActivity: Command = {
  id: 'pick-activity',
  label: 'command.pickActivity',
  keywords: 'catalogue typical activities library department add',
  perform: (w) => w.open({ kind: 'catalogue' }),
};
