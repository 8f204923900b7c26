import type { ReactNode } from 'react';
import type { Asked } from '../app/useAsked';
import { t } from '../i18n';

/** A list that was asked for: waiting, failed, empty or there. */
export function Listed<T>(props: {
  asked: Asked<readonly T[]>;
  again: () => void;
  empty: string;
  children: (all: readonly T[]) => ReactNode;
}) {
  const { asked } = props;
  if (asked.state === 'waiting') {
    return <p className="waiting">{t('entrance.checking')}</p>;
  }
  if (asked.state === 'failed') {
    return (
      <div className="problem" role="alert">
        <p>{asked.status === 0 ? t('failed.unreachable') : asked.message}</p>
        <button type="button" className="button" onClick={props.again}>
          {t('failed.again')}
        </button>
      </div>
    );
  }
  return asked.value.length === 0 ? <p className="secondary">{props.empty}</p> : <>{props.children(asked.value)}</>;
}
