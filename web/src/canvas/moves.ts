import type { ElementJson } from '../api/schema';
import { t } from '../i18n';
import type { Workspace } from '../model/workspace';

/** Puts a note one place up or down in its block. */
export function shifted(workspace: Workspace, element: ElementJson, step: -1 | 1): void {
  const mates = workspace.model.elements.filter((e) => e.kind === element.kind);
  const at = mates.indexOf(element);
  const to = at + step;
  if (to < 0 || to >= mates.length) {
    return;
  }
  const before = mates[step < 0 ? to : to + 1]?.id;
  place(workspace, element, before);
  workspace.announce(t('canvas.placed', { name: element.name, place: to + 1, count: mates.length }));
}

export function place(workspace: Workspace, element: ElementJson, before: string | undefined): void {
  workspace.session.submit({
    do: 'place',
    element: element.id,
    ...(before === undefined ? {} : { before }),
  });
}

/** Moves a note to another block, for mouse, menu and keyboard alike. */
export function moved(workspace: Workspace, element: ElementJson, kind: string): void {
  if (element.kind !== kind) {
    workspace.edit({ op: 'move', element: element.id, kind });
    workspace.announce(t('canvas.moved', { name: element.name, block: t(`kind.${kind}`) }));
  }
}
