/** Gives the focus to what stands beside a note that is about to go: the next note, the one before, or the block's "+". */
export function nearby(element: string): () => void {
  const note = document.querySelector<HTMLElement>(`.canvas .note[data-id="${CSS.escape(element)}"]`);
  const block = note?.closest('.block, .beside');
  const mate = note?.nextElementSibling ?? note?.previousElementSibling;
  const to = mate?.querySelector<HTMLElement>('.note-face') ?? block?.querySelector<HTMLElement>('.add') ?? block?.querySelector<HTMLElement>('.note-face');
  return () => to?.focus();
}
