import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { ModelJson } from '../api/schema';
import type { Submission } from './replica';

interface Schema extends DBSchema {
  queue: { key: number; value: { model: string; submission: Submission }; indexes: { model: string } };
  models: { key: string; value: { id: string; model: ModelJson } };
}

let opened: Promise<IDBPDatabase<Schema>> | null = null;
let owner = '';

function database(): Promise<IDBPDatabase<Schema>> {
  opened ??= openDB<Schema>(owner === '' ? 'linchpin' : `linchpin-${owner}`, 1, {
    upgrade(db) {
      const queue = db.createObjectStore('queue', { autoIncrement: true });
      queue.createIndex('model', 'model');
      db.createObjectStore('models', { keyPath: 'id' });
    },
  });
  return opened;
}

/** What must outlive the tab: requests without an answer, and the last model seen. */
export const store = {
  /** Each account that uses this browser has a store of its own. */
  belongsTo(account: string): void {
    if (owner !== account) {
      owner = account;
      opened = null;
    }
  },

  /** Forgets the models that were seen; what is unsent stays. */
  async forget(): Promise<void> {
    await (await database()).clear('models');
  },

  async pending(model: string): Promise<Submission[]> {
    const rows = await (await database()).getAllFromIndex('queue', 'model', model);
    return rows.map((row) => row.submission);
  },

  async add(model: string, submission: Submission): Promise<void> {
    await (await database()).add('queue', { model, submission });
  },

  async settle(model: string, ids: ReadonlySet<string>): Promise<void> {
    const transaction = (await database()).transaction('queue', 'readwrite');
    let cursor = await transaction.store.index('model').openCursor(model);
    while (cursor) {
      if (ids.has(cursor.value.submission.id)) {
        await cursor.delete();
      }
      cursor = await cursor.continue();
    }
    await transaction.done;
  },

  async remember(id: string, model: ModelJson): Promise<void> {
    await (await database()).put('models', { id, model });
  },

  async remembered(id: string): Promise<ModelJson | undefined> {
    return (await (await database()).get('models', id))?.model;
  },
};

export type Keeping = Pick<typeof store, 'pending' | 'add' | 'settle' | 'remember' | 'remembered'>;

/** For guests, whose browsers keep nothing. */
export const forgetful: Keeping = {
  pending: () => Promise.resolve([]),
  add: () => Promise.resolve(),
  settle: () => Promise.resolve(),
  remember: () => Promise.resolve(),
  remembered: () => Promise.resolve(undefined),
};
