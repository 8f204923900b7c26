import type { EditJson, ElementJson, FrameworkJson, SlotJson } from '../api/schema';
import { t } from '../i18n';
import { lensOf, tagsIn, tagsOf, through, welcomes } from '../model/lens';
import type { Workspace } from '../model/workspace';

/** Puts a note one place up or down in its block. */
export function shifted(workspace: Workspace, element: ElementJson, step: -1 | 1): void {
  const lens = through(lensOf(workspace.reference, workspace.model), workspace.model.elements);
  const block = lens.slots.find((f) => f.elements.some((e) => e.id === element.id))?.elements ?? [];
  const mates = block.filter((e) => e.kind === element.kind);
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

/** Puts a note into another block, for mouse, menu and keyboard alike. */
export function moved(workspace: Workspace, element: ElementJson, slot: SlotJson): void {
  const framework = lensOf(workspace.reference, workspace.model);
  const edits: EditJson[] = [];
  if (element.kind !== slot.kind && !welcomes(slot, element.kind)) {
    edits.push({ op: 'move', element: element.id, kind: slot.kind });
  }
  const tags = tagsIn(framework, slot, element);
  if (tags.join('\n') !== tagsOf(element).join('\n')) {
    edits.push(
      tags.length === 0
        ? { op: 'unset', element: element.id, property: 'tags' }
        : { op: 'set-all', element: element.id, property: 'tags', values: tags },
    );
  }
  if (edits.length > 0) {
    workspace.edit(...edits);
    workspace.announce(t('canvas.moved', { name: element.name, block: titleOf(framework, slot) }));
  }
}

/** What a block is called: in the user's language where it is one of the nine, else as its author called it. */
export const titleOf = (framework: FrameworkJson, slot: SlotJson): string =>
  framework.id === 'bmc' ? t(`kind.${slot.kind}`) : slot.title;
