import type { Command } from './command';

export const askTeam: Command = {
  id: 'vote',
  label: 'command.vote',
  keywords: 'team vote thirty days question poll ask',
  perform: (w) => w.open({ kind: 'vote', activity: '' }),
};
