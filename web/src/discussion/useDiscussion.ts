import { useEffect, useMemo } from 'react';
import type { Session } from '../model/session';
import { Discussion } from './discussion';

/** The discussion of an open model, for as long as it is shown. */
export function useDiscussion(session: Session): Discussion {
  const discussion = useMemo(() => new Discussion(session), [session]);
  useEffect(() => {
    void discussion.open();
    return () => discussion.close();
  }, [discussion]);
  return discussion;
}
