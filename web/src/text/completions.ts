import type { Completion, CompletionContext, CompletionResult, CompletionSource } from '@codemirror/autocomplete';
import type { AttributeJson, ModelJson } from '../api/schema';
import type { Reference } from '../app/reference';

/** Sections at the margin, properties within an element, ids and words after a colon. */
export function completions(reference: Reference, model: () => ModelJson | null): CompletionSource {
  return (context: CompletionContext): CompletionResult | null => {
    const line = context.state.doc.lineAt(context.pos);
    const before = line.text.slice(0, context.pos - line.from);
    const word = context.matchBefore(/[\w-]*/);
    if (!word || (word.from === word.to && !context.explicit)) {
      return null;
    }
    const section = sectionAbove(context, line.number);
    const attributes =
      reference.vocabulary.kinds.find((k) => k.section === section)?.attributes ??
      reference.vocabulary.header;
    const value = /([\w-]+):\s[^#]*$/.exec(before);
    if (value) {
      const attribute = attributes.find((a) => a.key === value[1]);
      return { from: word.from, options: values(attribute, model()) };
    }
    const options = /^\s/.test(before)
      ? attributes.map(property)
      : [
          ...reference.vocabulary.kinds.map((k) => ({ label: k.section, type: 'class', apply: `${k.section}:` })),
          ...reference.vocabulary.header.map(property),
        ];
    return { from: word.from, options };
  };
}

const property = (attribute: AttributeJson): Completion => ({
  label: attribute.key,
  type: 'property',
  info: attribute.meaning,
  apply: `${attribute.key}: `,
});

function values(attribute: AttributeJson | undefined, model: ModelJson | null): Completion[] {
  if (!attribute) {
    return [];
  }
  if (attribute.type === 'links') {
    return (model?.elements ?? [])
      .filter((e) => attribute.options.includes(e.kind))
      .map((e) => ({ label: e.id, detail: e.name, type: 'variable' }));
  }
  const words = attribute.type === 'flag' ? ['yes', 'no'] : attribute.options;
  return words.map((label) => ({ label, type: 'enum' }));
}

function sectionAbove(context: CompletionContext, from: number): string {
  for (let n = from; n >= 1; n--) {
    const found = /^([\w-]+):/.exec(context.state.doc.line(n).text);
    if (found) {
      return found[1] ?? '';
    }
  }
  return '';
}
