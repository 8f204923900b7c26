import type { ChangeJson, ModelDifference, ModelJson, ProblemJson, RequestJson, Splice } from '../api/schema';
import { applyRequest } from './apply';

/** A request on its way to the server. */
export interface Submission {
  readonly id: string;
  readonly request: RequestJson;
}

/** A request that the server refused; it is kept so that nothing typed is lost. */
export interface Refused {
  readonly submission: Submission;
  readonly problems: ProblemJson[];
  /** True when it was made for a text that has changed since. */
  readonly stale: boolean;
}

/** A document as this browser has it: what the server confirmed, and what is still on its way. */
export interface Replica {
  readonly base: ModelJson;
  readonly pending: readonly Submission[];
}

/** What is shown: the confirmed model with everything that is on its way. */
export function shown(replica: Replica): ModelJson {
  const undone = new Set(
    replica.pending.flatMap((s) => (s.request.do === 'undo' ? [s.request.edit] : [])),
  );
  return replica.pending
    .filter((s) => !undone.has(s.id))
    .reduce((model, s) => applyRequest(model, s.request), replica.base);
}

/**
 * The replica after changes were told, or null when some between were missed and the whole model
 * has to be asked for.
 */
export function told(
  replica: Replica,
  changes: readonly ChangeJson[],
  difference: ModelDifference,
): Replica | null {
  const news = changes.filter((c) => c.sequence > replica.base.sequence);
  const first = news[0];
  const last = news[news.length - 1];
  if (first === undefined || last === undefined) {
    return replica;
  }
  if (first.sequence !== replica.base.sequence + 1) {
    return null;
  }
  let text = replica.base.text;
  for (const change of news) {
    const next = spliced(text, change.splices);
    if (next === null) {
      return null;
    }
    text = next;
  }
  const confirmed = new Set(news.map((c) => c.edit));
  return {
    base: { ...merged(replica.base, difference), sequence: last.sequence, text },
    pending: replica.pending.filter((s) => !confirmed.has(s.id)),
  };
}

/** The text after splices counted in it, or null when it is not the text they were made for. */
export function spliced(text: string, splices: readonly Splice[]): string | null {
  let out = '';
  let at = 0;
  for (const splice of splices) {
    if (text.slice(splice.at, splice.at + splice.removed.length) !== splice.removed) {
      return null;
    }
    out += text.slice(at, splice.at) + splice.inserted;
    at = splice.at + splice.removed.length;
  }
  return out + text.slice(at);
}

export function merged(model: ModelJson, difference: ModelDifference): ModelJson {
  const gone = new Set(difference.removed);
  const byId = new Map(model.elements.filter((e) => !gone.has(e.id)).map((e) => [e.id, e]));
  for (const element of difference.changed) {
    byId.set(element.id, element);
  }
  const elements = difference.order
    ? difference.order.flatMap((id) => byId.get(id) ?? [])
    : [...byId.values()];
  const header = difference.header ?? model.header;
  const name = typeof header['name'] === 'string' ? header['name'] : model.name;
  return { ...model, header, name, elements };
}
