import type { CommentJson } from '../api/schema';
import type { Letter } from './outbox';

/** A comment with its answers. */
export interface Thread {
  readonly first: CommentJson;
  readonly answers: readonly CommentJson[];
  readonly unread: boolean;
}

/** What the threads of one element, or of one of its fields, come to. */
export interface Count {
  readonly open: number;
  readonly unread: number;
}

/** When each thread was last read, by the time of its latest comment then. */
export type Seen = Readonly<Record<string, string>>;

/** The comments as they will be once everything that is on its way has arrived. */
export function overlaid(comments: readonly CommentJson[], letters: readonly Letter[], you: string, name: string): CommentJson[] {
  const all = new Map(comments.map((c) => [c.id, c]));
  for (const { saying, refused } of letters) {
    if (refused !== undefined) {
      continue;
    }
    const known = saying.do === 'say' || saying.do === 'take-back' ? all.get(saying.comment) : saying.do === 'state' ? all.get(saying.thread) : undefined;
    if (saying.do === 'say') {
      all.set(saying.comment, known ? without({ ...known, text: saying.draft.text }, 'removed') : fresh(saying, you, name));
    } else if (known && saying.do === 'take-back') {
      all.set(known.id, { ...known, text: '', removed: known.removed ?? known.made });
    } else if (known && saying.do === 'state') {
      all.set(known.id, saying.state === 'open' ? without(known, 'resolved') : { ...known, resolved: known.resolved ?? known.made });
    }
  }
  return [...all.values()];
}

function without(comment: CommentJson, key: 'removed' | 'resolved'): CommentJson {
  const copy = { ...comment };
  delete copy[key];
  return copy;
}

function fresh(saying: Extract<Letter['saying'], { do: 'say' }>, you: string, name: string): CommentJson {
  const { draft, comment, at } = saying;
  return { id: comment, thread: draft.thread || comment, element: draft.element, field: draft.field, about: draft.about, by: you, author: draft.author || name, text: draft.text, made: at, revision: 0 };
}

/** The comments after one was told: a later state takes the place of an earlier one, never the other way. */
export function heard(comments: readonly CommentJson[], news: readonly CommentJson[]): CommentJson[] {
  const all = new Map(comments.map((c) => [c.id, c]));
  for (const comment of news) {
    if ((all.get(comment.id)?.revision ?? -1) <= comment.revision) {
      all.set(comment.id, comment);
    }
  }
  return [...all.values()];
}

/** Threads with anything left in them, the oldest first; what was taken back just now counts as left. */
export function threads(comments: readonly CommentJson[], you: string, seen: Seen, takenBack: ReadonlyMap<string, string> = new Map()): Thread[] {
  const isLeft = (comment: CommentJson) => !comment.removed || takenBack.has(comment.id);
  const answers = new Map<string, CommentJson[]>();
  for (const comment of comments) {
    if (comment.thread !== comment.id && isLeft(comment)) {
      answers.set(comment.thread, [...(answers.get(comment.thread) ?? []), comment]);
    }
  }
  return comments
    .filter((c) => c.thread === c.id && (isLeft(c) || answers.has(c.id)))
    .map((first) => {
      const sorted = (answers.get(first.id) ?? []).sort(byTime);
      return { first, answers: sorted, unread: [first, ...sorted].some((c) => c.by !== you && !c.removed && c.made > (seen[first.id] ?? '')) };
    })
    .sort((a, b) => byTime(a.first, b.first));
}

const byTime = (a: CommentJson, b: CommentJson): number => a.made.localeCompare(b.made) || a.id.localeCompare(b.id);

/** The time of the latest comment in a thread. */
export const latest = (thread: Thread): string => thread.answers.at(-1)?.made ?? thread.first.made;

export const place = (element: string, field = ''): string => `${element}\n${field}`;

/** Open and unread threads of each element, those of its fields included, and of each field. */
export function counted(all: readonly Thread[]): ReadonlyMap<string, Count> {
  const counts = new Map<string, Count>();
  for (const { first, unread } of all) {
    if (!first.resolved) {
      for (const key of new Set([place(first.element), place(first.element, first.field)])) {
        const known = counts.get(key) ?? { open: 0, unread: 0 };
        counts.set(key, { open: known.open + 1, unread: known.unread + (unread ? 1 : 0) });
      }
    }
  }
  return counts;
}
