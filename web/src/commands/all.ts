import type { Command } from './command';
import { askTeam } from './askTeam';
import { commentOn } from './commentOn';
import { downloads } from './download';
import { goHome } from './goHome';
import { linkElement } from './linkElement';
import { nameVersion } from './nameVersion';
import { openPalette } from './openPalette';
import { openSettings } from './openSettings';
import { openShortcuts } from './openShortcuts';
import { present } from './present';
import { pickActivity } from './pickActivity';
import { print } from './print';
import { redo } from './redo';
import { removeElement } from './removeElement';
import { share } from './share';
import { showViews } from './showView';
import { undo } from './undo';

export const commands: readonly Command[] = [
  openPalette,
  ...showViews,
  undo,
  redo,
  linkElement,
  commentOn,
  askTeam,
  removeElement,
  pickActivity,
  nameVersion,
  share,
  present,
  print,
  ...downloads,
  openShortcuts,
  openSettings,
  goHome,
];
