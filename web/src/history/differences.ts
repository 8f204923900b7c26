import type { ElementJson, ModelJson, Written } from '../api/schema';

/** What became of one element, or of the model itself. */
export interface Difference {
  readonly id: string;
  readonly name: string;
  readonly element: ElementJson | null;
  readonly what: 'added' | 'removed' | 'changed';
  readonly fields: readonly { key: string; before: string; after: string }[];
}

export function differences(before: ModelJson, after: ModelJson): Difference[] {
  const olds = new Map(before.elements.map((e) => [e.id, e]));
  const news = new Set(after.elements.map((e) => e.id));
  const found: Difference[] = [];
  const header = fields(before.header, after.header);
  if (header.length > 0) {
    found.push({ id: '', name: after.name, element: null, what: 'changed', fields: header });
  }
  for (const element of after.elements) {
    const old = olds.get(element.id);
    if (!old) {
      found.push({ ...about(element), what: 'added', fields: [] });
      continue;
    }
    const changed = [
      ...(old.kind === element.kind ? [] : [{ key: 'block', before: old.kind, after: element.kind }]),
      ...fields(old.fields, element.fields),
    ];
    if (changed.length > 0) {
      found.push({ ...about(element), what: 'changed', fields: changed });
    }
  }
  for (const element of before.elements) {
    if (!news.has(element.id)) {
      found.push({ ...about(element), what: 'removed', fields: [] });
    }
  }
  return found;
}

const about = (element: ElementJson) => ({ id: element.id, name: element.name, element });

function fields(before: Record<string, Written>, after: Record<string, Written>) {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .map((key) => ({ key, before: plain(before[key]), after: plain(after[key]) }))
    .filter((field) => field.before !== field.after);
}

export function plain(value: Written | undefined): string {
  if (value === undefined || typeof value === 'string') {
    return value ?? '';
  }
  return Array.isArray(value)
    ? value.map(plain).join(', ')
    : Object.entries(value)
        .map(([key, inner]) => (plain(inner) === '' ? key : `${key}: ${plain(inner)}`))
        .join(', ');
}
