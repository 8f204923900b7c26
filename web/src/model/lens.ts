import type { ElementJson, FrameworkJson, ModelJson, SlotJson, SourceJson, Written } from '../api/schema';
import type { Reference } from '../app/reference';

/** A slot with what stands in it: notes, and texts that elements elsewhere say about it. */
export interface Filled {
  readonly slot: SlotJson;
  readonly elements: readonly ElementJson[];
  readonly texts: readonly { readonly by: ElementJson; readonly text: string }[];
}

/** A model through a framework: every element stands in one slot or beside. */
export interface Lens {
  readonly slots: readonly Filled[];
  readonly beside: readonly ElementJson[];
}

/** The framework that the model asks to be seen through. */
export function lensOf(reference: Reference, model: ModelJson): FrameworkJson {
  return reference.frameworks.find((f) => f.id === model.header['lens']) ?? reference.framework;
}

export function through(framework: FrameworkJson, elements: readonly ElementJson[]): Lens {
  const taken = new Set<string>();
  const slots = framework.slots.map((slot) => {
    const here: ElementJson[] = [];
    for (const source of slot.shows.filter((s) => s.texts.length === 0)) {
      for (const element of elements) {
        if (!taken.has(element.id) && matches(source, element)) {
          taken.add(element.id);
          here.push(element);
        }
      }
    }
    const texts = slot.shows
      .filter((s) => s.texts.length > 0)
      .flatMap((source) =>
        elements
          .filter((e) => e.kind === source.kind)
          .flatMap((by) => source.texts.flatMap((key) => said(by, key)).map((text) => ({ by, text }))),
      );
    return { slot, elements: here, texts };
  });
  return { slots, beside: elements.filter((e) => !taken.has(e.id)) };
}

function matches(source: SourceJson, element: ElementJson): boolean {
  return (
    element.kind === source.kind &&
    (source.attribute === '' || said(element, source.attribute).some((word) => source.values.includes(word)))
  );
}

/** What stands under a key, or under a member of a group: `vrio/inimitable`. */
function said(element: ElementJson, key: string): string[] {
  const [first = '', member] = key.split('/');
  const value = element.fields[first];
  if (member === undefined) {
    return words(value);
  }
  return value !== undefined && typeof value !== 'string' && !Array.isArray(value) ? words(value[member]) : [];
}

function words(value: Written | undefined): string[] {
  if (typeof value === 'string') {
    return value === '' ? [] : [value];
  }
  return Array.isArray(value) ? value.filter((v) => typeof v === 'string') : [];
}

/** The tags that put an element into a slot, those of the other slots taken off. */
export function tagsIn(framework: FrameworkJson, slot: SlotJson, element: ElementJson): string[] {
  const others = new Set(framework.slots.map((s) => s.tag).filter((tag) => tag !== ''));
  const kept = words(element.fields['tags']).filter((tag) => !others.has(tag));
  return slot.tag === '' ? kept : [...kept, slot.tag];
}

export const tagsOf = (element: ElementJson): string[] => words(element.fields['tags']);

/** Whether a slot shows every element of a kind. */
export const welcomes = (slot: SlotJson, kind: string): boolean =>
  slot.shows.some((s) => s.kind === kind && s.attribute === '' && s.texts.length === 0);
