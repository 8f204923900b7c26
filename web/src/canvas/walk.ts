const STEPS: Record<string, [number, number]> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};

/** Moves the focus from a note to the nearest one in the direction of an arrow key. */
export function walk(event: React.KeyboardEvent): void {
  const step = STEPS[event.key];
  const from = (event.target as HTMLElement).closest<HTMLElement>('.note-face');
  if (!step || !from || event.ctrlKey || event.metaKey || event.altKey) {
    return;
  }
  const here = middle(from);
  let best: HTMLElement | null = null;
  let least = Infinity;
  for (const face of document.querySelectorAll<HTMLElement>('.canvas .note-face')) {
    const there = middle(face);
    const along = (there.x - here.x) * step[0] + (there.y - here.y) * step[1];
    const across = Math.abs((there.x - here.x) * step[1]) + Math.abs((there.y - here.y) * step[0]);
    const distance = along + 2.5 * across;
    if (face !== from && along > 4 && distance < least) {
      least = distance;
      best = face;
    }
  }
  if (best) {
    event.preventDefault();
    best.focus();
  }
}

function middle(element: HTMLElement): { x: number; y: number } {
  const box = element.getBoundingClientRect();
  return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
}
