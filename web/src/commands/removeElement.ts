import { nearby } from '../canvas/nearby';
import { t } from '../i18n';
import type { Command } from './command';

export const removeElement: Command = {
  id: 'remove-element',
  label: 'command.remove',
  keywords: 'delete note',
  when: (w) => !w.readOnly && w.model.elements.some((e) => e.id === w.selected),
  perform: (w) => {
    const name = w.model.elements.find((e) => e.id === w.selected)?.name ?? w.selected;
    const beside = nearby(w.selected);
    const edit = w.edit({ op: 'remove', element: w.selected });
    if (edit !== '') {
      w.tell(t('canvas.removed', { name }), edit);
      w.select('');
      window.setTimeout(beside, 0);
    }
  },
};
