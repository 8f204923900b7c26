import type { ElementJson } from '../api/schema';
import { t } from '../i18n';
import type { Workspace } from '../model/workspace';

/** Moves a note to another block, for mouse, menu and keyboard alike. */
export function moved(workspace: Workspace, element: ElementJson, kind: string): void {
  if (element.kind !== kind) {
    workspace.edit({ op: 'move', element: element.id, kind });
    workspace.announce(t('canvas.moved', { name: element.name, block: t(`kind.${kind}`) }));
  }
}
