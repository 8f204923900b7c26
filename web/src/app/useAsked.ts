import { Refusal } from '../api/client';
import { useCallback, useEffect, useState } from 'react';

export type Asked<T> =
  | { readonly state: 'waiting' }
  | { readonly state: 'here'; readonly value: T }
  /** `status` is that of the answer, 0 where there was none. */
  | { readonly state: 'failed'; readonly message: string; readonly status: number };

/** Asks once when shown, and again on demand. */
export function useAsked<T>(ask: () => Promise<T>): [Asked<T>, () => void] {
  const [asked, setAsked] = useState<Asked<T>>({ state: 'waiting' });
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let wanted = true;
    ask().then(
      (value) => wanted && setAsked({ state: 'here', value }),
      (failure: unknown) =>
        wanted &&
        setAsked({
          state: 'failed',
          message: failure instanceof Error ? failure.message : String(failure),
          status: failure instanceof Refusal ? failure.status : 0,
        }),
    );
    return () => {
      wanted = false;
    };
  }, [ask, turn]);
  return [asked, useCallback(() => setTurn((n) => n + 1), [])];
}
