import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { CommentDraftJson } from '../api/schema';

/** Something said that the server has not confirmed. */
export type Saying =
  | { readonly do: 'say'; readonly comment: string; readonly draft: CommentDraftJson; readonly at: string }
  | { readonly do: 'take-back'; readonly comment: string }
  | { readonly do: 'state'; readonly thread: string; readonly state: 'open' | 'resolved' }
  | { readonly do: 'vote'; readonly round: string; readonly activity: string; readonly choice: string };

/** A saying on its way, or one that was refused and is kept until somebody has seen it. */
export interface Letter {
  readonly key: string;
  readonly model: string;
  /** Grows with each letter; one that takes the place of another has a new one. */
  readonly order: number;
  readonly saying: Saying;
  readonly refused?: string;
}

interface Schema extends DBSchema {
  letters: { key: string; value: Letter; indexes: { model: string } };
}

let opened: Promise<IDBPDatabase<Schema>> | null = null;

function database(): Promise<IDBPDatabase<Schema>> {
  opened ??= openDB<Schema>('linchpin-outbox', 1, {
    upgrade(db) {
      db.createObjectStore('letters', { keyPath: 'key' }).createIndex('model', 'model');
    },
  });
  return opened;
}

/** What a saying is about: a later one about the same takes the place of an earlier one. */
export function subject(saying: Saying): string {
  switch (saying.do) {
    case 'say':
    case 'take-back':
      return `comment ${saying.comment}`;
    case 'state':
      return `thread ${saying.thread}`;
    case 'vote':
      return `vote ${saying.round} ${saying.activity}`;
  }
}

/** What must outlive the tab: what was said and not confirmed. */
export const outbox = {
  async of(model: string): Promise<Letter[]> {
    const letters = await (await database()).getAllFromIndex('letters', 'model', model);
    return letters.sort((a, b) => a.order - b.order);
  },

  async put(letter: Letter): Promise<void> {
    await (await database()).put('letters', letter);
  },

  /** Nothing happens when another has taken its place meanwhile. */
  async done(letter: Letter): Promise<void> {
    const transaction = (await database()).transaction('letters', 'readwrite');
    const kept = await transaction.store.get(letter.key);
    if (kept?.order === letter.order) {
      await transaction.store.delete(letter.key);
    }
    await transaction.done;
  },
};
