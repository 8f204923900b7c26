import { go } from '../app/router';
import type { Command } from './command';

export const openSettings: Command = {
  id: 'settings',
  label: 'account.open',
  keywords: 'profile password members tokens log',
  when: (w) => !w.guest,
  perform: () => go({ at: 'settings', section: 'profile' }),
};
