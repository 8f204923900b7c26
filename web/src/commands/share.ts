import type { Command } from './command';

export const share: Command = {
  id: 'share',
  label: 'share.title',
  keywords: 'link public guest invite',
  when: (w) => !w.guest,
  perform: (w) => w.open({ kind: 'share' }),
};
