import { SHARED_VIEWS, VIEWS } from '../app/router';
import type { Command } from './command';

export const showViews: readonly Command[] = VIEWS.map((view, index) => ({
  id: `show-${view}`,
  label: `view.${view}`,
  keywords: 'go show view open',
  shortcut: `alt+${index + 1}`,
  when: (w) => !w.guest || SHARED_VIEWS.some((shown) => shown === view),
  perform: (w) => w.show(view),
}));
