import { go } from '../app/router';
import type { Command } from './command';

export const goHome: Command = {
  id: 'home',
  label: 'command.home',
  keywords: 'models list start',
  when: (w) => !w.guest,
  perform: () => go({ at: 'home' }),
};
