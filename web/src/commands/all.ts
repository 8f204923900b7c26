import type { Command } from './command';
import { downloads } from './download';
import { goHome } from './goHome';
import { linkElement } from './linkElement';
import { nameVersion } from './nameVersion';
import { openPalette } from './openPalette';
import { openShortcuts } from './openShortcuts';
import { pickActivity } from './pickActivity';
import { print } from './print';
import { redo } from './redo';
import { removeElement } from './removeElement';
import { showViews } from './showView';
import { undo } from './undo';

export const commands: readonly Command[] = [
  openPalette,
  ...showViews,
  undo,
  redo,
  linkElement,
  removeElement,
  pickActivity,
  nameVersion,
  print,
  ...downloads,
  openShortcuts,
  goHome,
];
