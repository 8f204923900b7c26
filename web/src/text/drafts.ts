const key = (model: string) => `linchpin.draft.${model}`;

/** Texts that are no models yet, kept in the browser so that closing the tab loses nothing. */
export const drafts = {
  of(model: string): string | null {
    return localStorage.getItem(key(model));
  },

  keep(model: string, text: string | null): void {
    if (text === null) {
      localStorage.removeItem(key(model));
    } else {
      localStorage.setItem(key(model), text);
    }
  },
};
