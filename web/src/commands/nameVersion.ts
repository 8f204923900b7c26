import type { Command } from './command';

export const nameVersion: Command = {
  id: 'name-version',
  label: 'command.nameVersion',
  keywords: 'save point tag',
  when: (w) => !w.readOnly,
  perform: (w) => w.open({ kind: 'name-version' }),
};
