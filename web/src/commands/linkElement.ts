import type { Command } from './command';

export const linkElement: Command = {
  id: 'link-element',
  label: 'command.link',
  keywords: 'connect needs delivers',
  when: (w) => !w.readOnly && w.model.elements.some((e) => e.id === w.selected),
  perform: (w) => w.open({ kind: 'link', element: w.selected }),
};
