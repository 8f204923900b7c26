import { useState } from 'react';
import { reason } from '../ui/Failure';

/** Does something on the server: whether it goes on, whether it was done, and why not. */
export function useDoing(): {
  readonly failed: string;
  readonly done: boolean;
  readonly busy: boolean;
  run: (work: () => Promise<unknown>) => Promise<void>;
} {
  const [failed, setFailed] = useState('');
  const [done, setDone] = useState(false);
  const [busy, setBusy] = useState(false);
  const run = async (work: () => Promise<unknown>) => {
    setBusy(true);
    setDone(false);
    try {
      await work();
      setFailed('');
      setDone(true);
    } catch (failure) {
      setFailed(reason(failure));
    }
    setBusy(false);
  };
  return { failed, done, busy, run };
}
