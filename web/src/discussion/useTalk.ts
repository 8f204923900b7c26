import { useSyncExternalStore } from 'react';
import { useWorkspace } from '../model/workspace';
import type { Talk } from './discussion';

/** What is said about the open model. */
export function useTalk(): Talk {
  const { discussion } = useWorkspace();
  return useSyncExternalStore(discussion.subscribe, discussion.current);
}
