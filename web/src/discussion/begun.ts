const key = (model: string) => `linchpin.comment.${model}.new `;

/** A comment that was begun and not said, and the element it is about; empty for the model. */
export interface Begun {
  readonly element: string;
  readonly text: string;
}

/** The comments on this model that this browser keeps half-written. */
export function begun(model: string, kept: Storage = localStorage): Begun[] {
  const start = key(model);
  return Array.from({ length: kept.length }, (_, index) => kept.key(index) ?? '')
    .filter((name) => name.startsWith(start))
    .map((name) => ({ element: name.slice(start.length), text: kept.getItem(name) ?? '' }))
    .filter(({ text }) => text.trim() !== '');
}
