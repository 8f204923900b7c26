import type { Command } from './command';

export const print: Command = {
  id: 'print',
  label: 'command.print',
  keywords: 'paper pdf',
  perform: () => window.print(),
};
