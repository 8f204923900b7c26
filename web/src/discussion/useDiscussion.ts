import { useEffect, useMemo } from 'react';
import type { Session } from '../model/session';
import { Discussion } from './discussion';

/** The discussion of an open model, for as long as it is shown; guests take no part in it. */
export function useDiscussion(session: Session, guest: boolean): Discussion {
  const discussion = useMemo(() => new Discussion(session), [session]);
  useEffect(() => {
    if (guest) {
      return undefined;
    }
    void discussion.open();
    return () => discussion.close();
  }, [discussion, guest]);
  return discussion;
}
