import { t } from '../i18n';
import type { Command } from './command';

export const removeElement: Command = {
  id: 'remove-element',
  label: 'command.remove',
  keywords: 'delete note',
  when: (w) => !w.readOnly && w.model.elements.some((e) => e.id === w.selected),
  perform: (w) => {
    const name = w.model.elements.find((e) => e.id === w.selected)?.name ?? w.selected;
    w.edit({ op: 'remove', element: w.selected });
    w.announce(t('canvas.removed', { name }));
    w.select('');
  },
};
