import type { DecisionJson } from '../api/schema';

const KEY = 'linchpin.review.';

/** Decisions typed but not closed yet, kept in this browser. */
export const drafts = {
  of(model: string): DecisionJson[] {
    try {
      const kept: unknown = JSON.parse(localStorage.getItem(KEY + model) ?? '[]');
      return Array.isArray(kept) ? (kept as DecisionJson[]) : [];
    } catch {
      return [];
    }
  },

  keep(model: string, decisions: readonly DecisionJson[]): void {
    if (decisions.every((d) => d.what === '' && d.why === '' && d.owner === '')) {
      localStorage.removeItem(KEY + model);
    } else {
      localStorage.setItem(KEY + model, JSON.stringify(decisions));
    }
  },
};
