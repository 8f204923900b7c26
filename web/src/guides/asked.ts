import { useCallback } from 'react';
import { api } from '../api/client';
import type { GuideEntryJson, GuideJson } from '../api/schema';
import { useAsked, type Asked } from '../app/useAsked';

let list: Promise<GuideEntryJson[]> | null = null;

function listed(): Promise<GuideEntryJson[]> {
  list ??= api.guides().catch((failure: unknown) => {
    list = null;
    throw failure;
  });
  return list;
}

/** The library: blocks in the order in which to think, then frameworks. */
export const useGuides = (): [Asked<GuideEntryJson[]>, () => void] => useAsked(listed);

/** A guide, answered for a model; asked again when the model has changed. */
export function useGuide(guide: string, model?: string, sequence = 0): [Asked<GuideJson>, () => void] {
  return useAsked(useCallback(() => api.guide(guide, sequence < 0 ? undefined : model), [guide, model, sequence]));
}
