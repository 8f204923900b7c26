import type { Command } from './command';

/** On the chosen element, or on the model when nothing is chosen. */
export const commentOn: Command = {
  id: 'comment',
  label: 'command.comment',
  keywords: 'comment discuss say remark answer',
  shortcut: 'alt+c',
  perform: (w) => {
    w.select(w.selected);
    w.discussion.choose({ element: w.selected, field: '' });
    w.openTab('comments');
  },
};
