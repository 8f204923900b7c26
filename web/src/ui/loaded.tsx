import { Component, lazy, useState, type ComponentType, type ReactNode } from 'react';
import { t } from '../i18n';
import { Modal } from './Modal';

interface Closing {
  readonly onClose?: (() => void) | undefined;
}

/** The reason why a part of the page is not there: its file could not be fetched. */
class NotLoaded extends Error {}

const parts = new Set<() => Promise<unknown>>();

/**
 * A part of the page that is fetched when it is first shown.
 *
 * Where the server is away it says so in its own place, as a dialog if it is one, and everything
 * around it stays. A file that could not be fetched is asked for again.
 */
export function loaded<P extends object>(file: () => Promise<{ default: ComponentType<P> }>): ComponentType<P & Closing> {
  const fetched = () =>
    file().catch((reason: unknown) => {
      throw new NotLoaded(String(reason));
    });
  // one that failed stays failed, so each try needs a new one
  const fresh = () => lazy(fetched) as ComponentType<P>;
  let Part = fresh();
  const renew = () => {
    Part = fresh();
  };
  parts.add(file);
  return function Loaded(props: P & Closing) {
    const [Shown, show] = useState(() => Part);
    const [tries, setTries] = useState(0);
    const again = () => {
      renew();
      show(() => Part);
      setTries(tries + 1);
    };
    return (
      <Boundary key={tries} tries={tries} onAgain={again} onLeft={renew} onClose={props.onClose}>
        <Shown {...props} />
      </Boundary>
    );
  };
}

/** Fetches every part while there is nothing else to do, so that all of them are there when the server is not. */
export function fetchAll(): () => void {
  const left = [...parts];
  const idle = (work: () => void) => // Safari has no such callback
    typeof requestIdleCallback === 'function' ? requestIdleCallback(work, { timeout: 10_000 }) : setTimeout(work, 1_000);
  let stopped = false;
  const next = () => {
    const part = left.shift();
    if (part && !stopped) {
      // what cannot be fetched now is fetched when it is wanted
      void part()
        .catch(() => undefined)
        .then(() => idle(next));
    }
  };
  idle(next);
  return () => {
    stopped = true;
  };
}

/** Keeps a fault where it is: what stands around goes on. */
export class Boundary extends Component<Closing & { children: ReactNode; tries?: number; onAgain?: () => void; onLeft?: () => void }, { fault: unknown }> {
  override state: { fault: unknown } = { fault: null };

  static getDerivedStateFromError(fault: unknown): { fault: unknown } {
    return { fault };
  }

  private readonly again = () => {
    this.setState({ fault: null });
    this.props.onAgain?.();
  };

  override componentWillUnmount(): void {
    if (this.state.fault !== null) {
      this.props.onLeft?.();
    }
  }

  override render(): ReactNode {
    const { fault } = this.state;
    const { tries = 0, onClose } = this.props;
    if (fault === null) {
      return this.props.children;
    }
    const absent = fault instanceof NotLoaded;
    const told = (
      <div className="problem fault" role="alert">
        <p>{absent ? t('failed.notLoaded') : t('failed.broken', { reason: fault instanceof Error ? fault.message : String(fault) })}</p>
        <div className="row">
          <button type="button" className="button main" onClick={this.again}>
            {t('failed.again')}
          </button>
          {absent && tries > 0 && (
            <button type="button" className="button" onClick={() => location.reload()}>
              {t('failed.reload')}
            </button>
          )}
          {onClose && (
            <button type="button" className="button" onClick={onClose}>
              {t('close')}
            </button>
          )}
        </div>
      </div>
    );
    return onClose ? (
      <Modal title={t('failed.title')} onClose={onClose}>
        {told}
      </Modal>
    ) : (
      told
    );
  }
}
