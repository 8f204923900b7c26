/** What was typed, and the text it was typed in. */
export interface Draft {
  readonly base: string;
  readonly text: string;
}

const key = (model: string) => `linchpin.draft.${model}`;

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
  },
};
