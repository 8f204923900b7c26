import { Suspense, useCallback, useEffect, useState } from 'react';
import { api } from '../api/client';
import type { ProposalJson } from '../api/schema';
import { t } from '../i18n';
import { useWorkspace } from '../model/workspace';
import { loaded } from '../ui/loaded';

const ProposalsDialog = loaded(() => import('./ProposalsDialog'));
const EVERY = 15_000;

/** What programs and others propose; nothing is shown while nothing waits. */
export function Proposals() {
  const { session, snapshot } = useWorkspace();
  const [waiting, setWaiting] = useState<readonly ProposalJson[]>([]);
  const [open, setOpen] = useState(false);
  const sequence = snapshot.base?.sequence ?? 0;
  const load = useCallback(() => {
    // offline, or not for this person: then there is nothing to decide either
    void api.proposals(session.id).then(setWaiting, () => setWaiting([]));
  }, [session]);
  useEffect(() => {
    load();
    const timer = setInterval(() => document.visibilityState === 'visible' && load(), EVERY);
    return () => clearInterval(timer);
  }, [load, sequence]);
  return (
    <>
      {waiting.length > 0 && (
        <button type="button" className="proposal-notice button" onClick={() => setOpen(true)}>
          {t('proposals.waiting', { count: waiting.length })}
        </button>
      )}
      {open && (
        <Suspense fallback={null}>
          <ProposalsDialog proposals={waiting} onDecided={load} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
