import { useSyncExternalStore } from 'react';
import { accounts, SIGNED_OUT } from '../api/client';
import type { EntranceJson } from '../api/schema';
import { store } from '../model/store';

const LOCAL: EntranceJson = { accounts: false, unclaimed: false, workspaces: [] };

let known: EntranceJson | null = null;
let asking = false;
const listeners = new Set<() => void>();

/** What was told of who one is here. */
export function tellEntrance(told: EntranceJson): void {
  known = told;
  store.belongsTo(told.me?.id ?? '');
  listeners.forEach((listener) => listener());
}

/** Asks who one is here; a server that does not answer is told of by the pages themselves. */
export async function askEntrance(): Promise<void> {
  if (!asking) {
    asking = true;
    await accounts.entrance().then(tellEntrance, () => tellEntrance(known ?? LOCAL));
    asking = false;
  }
}

export const entrance = (): EntranceJson => known ?? LOCAL;

export function useEntrance(): EntranceJson | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      if (known === null) {
        void askEntrance();
      }
      return () => listeners.delete(listener);
    },
    () => known,
  );
}

/** Logs out and takes along what this browser remembers of models, but nothing that is unsent. */
export async function leave(): Promise<void> {
  await accounts.logout();
  await store.forget().catch(() => undefined);
  location.assign('/');
}

window.addEventListener(SIGNED_OUT, () => void askEntrance());
