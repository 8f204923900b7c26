import type { EditJson, ElementJson, ModelJson, RequestJson, Written } from '../api/schema';

/**
 * What edits do to a model, before the server has answered.
 *
 * This is only a preview: what the server sends replaces it. Where the two could differ, in how a
 * link with shares is written for instance, the preview shows the simpler form for a moment.
 */
export function applyRequest(model: ModelJson, request: RequestJson): ModelJson {
  switch (request.do) {
    case 'edits':
      return request.edits.reduce(applyEdit, model);
    case 'place':
      return placed(model, request.element, request.before);
    default:
      return model;
  }
}

function placed(model: ModelJson, id: string, before: string | undefined): ModelJson {
  const element = model.elements.find((e) => e.id === id);
  const rest = model.elements.filter((e) => e !== element);
  if (!element || id === before) {
    return model;
  }
  const at = before === undefined ? -1 : rest.findIndex((e) => e.id === before);
  const place = at < 0 ? rest.findLastIndex((e) => e.kind === element.kind) + 1 || rest.length : at;
  return { ...model, elements: rest.toSpliced(place, 0, element) };
}

export function applyEdit(model: ModelJson, edit: EditJson): ModelJson {
  switch (edit.op) {
    case 'set':
      return withField(model, edit.element, edit.property, edit.value);
    case 'set-all':
      return withField(model, edit.element, edit.property, edit.values);
    case 'unset':
      return withField(model, edit.element, edit.property, undefined);
    case 'connect':
      return changed(model, edit.element, (element) =>
        element.links.some((l) => l.property === edit.property && l.target === edit.target)
          ? element
          : {
              ...element,
              fields: {
                ...element.fields,
                [edit.property]: connected(element.fields[edit.property], edit.target),
              },
              links: [...element.links, { property: edit.property, target: edit.target }],
            },
      );
    case 'disconnect':
      return changed(model, edit.element, (element) =>
        disconnected(element, edit.property, edit.target),
      );
    case 'add':
      return model.elements.some((e) => e.id === edit.id)
        ? model
        : {
            ...model,
            elements: [
              ...model.elements,
              {
                id: edit.id,
                kind: edit.kind,
                name: edit.name,
                fields: { name: edit.name },
                links: [],
              },
            ],
          };
    case 'remove':
      return {
        ...model,
        elements: model.elements
          .filter((e) => e.id !== edit.element)
          .map((e) =>
            e.links
              .filter((l) => l.target === edit.element)
              .reduce((left, l) => disconnected(left, l.property, l.target), e),
          ),
      };
    case 'move': {
      const moved = model.elements.find((e) => e.id === edit.element);
      return moved === undefined || moved.kind === edit.kind
        ? model
        : {
            ...model,
            elements: [
              ...model.elements.filter((e) => e !== moved),
              { ...moved, kind: edit.kind },
            ],
          };
    }
  }
}

function changed(
  model: ModelJson,
  id: string,
  change: (element: ElementJson) => ElementJson,
): ModelJson {
  return { ...model, elements: model.elements.map((e) => (e.id === id ? change(e) : e)) };
}

function fieldsWith(
  fields: Record<string, Written>,
  property: string,
  value: Written | undefined,
): Record<string, Written> {
  const copy = { ...fields };
  if (value === undefined) {
    delete copy[property];
  } else {
    copy[property] = value;
  }
  return copy;
}

function withField(
  model: ModelJson,
  id: string,
  property: string,
  value: Written | undefined,
): ModelJson {
  if (property.includes('/')) {
    return model; // a way into a value: what comes of it the server says
  }
  if (id === '') {
    const header = fieldsWith(model.header, property, value);
    return { ...model, header, name: typeof header['name'] === 'string' ? header['name'] : '' };
  }
  return changed(model, id, (element) => {
    const fields = fieldsWith(element.fields, property, value);
    return { ...element, fields, name: typeof fields['name'] === 'string' ? fields['name'] : id };
  });
}

function connected(links: Written | undefined, target: string): Written {
  if (links === undefined || links === '') {
    return [target];
  }
  if (typeof links === 'string') {
    return [links, target];
  }
  return Array.isArray(links) ? [...links, target] : { ...links, [target]: '' };
}

function disconnected(element: ElementJson, property: string, target: string): ElementJson {
  const links = element.links.filter((l) => l.property !== property || l.target !== target);
  const value = element.fields[property];
  let left: Written | undefined = value;
  if (value === target) {
    left = undefined;
  } else if (Array.isArray(value)) {
    const rest = value.filter((v) => v !== target);
    left = rest.length > 0 ? rest : undefined;
  } else if (value !== undefined && typeof value !== 'string') {
    left = fieldsWith(value, target, undefined);
  }
  return { ...element, links, fields: fieldsWith(element.fields, property, left) };
}
