import { useSyncExternalStore } from 'react';

/** What was typed, and the text it was typed in. */
export interface Draft {
  readonly base: string;
  readonly text: string;
  /** True when the server has said that it is no model. */
  readonly refused?: boolean;
}

const key = (model: string) => `linchpin.draft.${model}`;
const listeners = new Set<() => void>();

/** Texts that are no models yet, kept in the browser so that closing the tab loses nothing. */
export const drafts = {
  of(model: string): Draft | null {
    const kept = localStorage.getItem(key(model));
    return kept === null ? null : (JSON.parse(kept) as Draft);
  },

  keep(model: string, draft: Draft | null): void {
    if (draft === null) {
      localStorage.removeItem(key(model));
    } else {
      localStorage.setItem(key(model), JSON.stringify(draft));
    }
    listeners.forEach((listener) => listener());
  },
};

/** The draft of a model's text as it stands: none, one on its way, or one that was refused. */
export function useDraft(model: string): 'none' | 'typing' | 'refused' {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => {
      const draft = drafts.of(model);
      return draft === null ? 'none' : draft.refused ? 'refused' : 'typing';
    },
  );
}
