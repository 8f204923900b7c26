import { t } from '../i18n';
import type { ActivityFacts } from '../model/facts';

const HORIZON = 90;

/** The last day as a dot with its interval, on a line of 90 days. */
export function LastDay({ facts }: { facts: ActivityFacts }) {
  const survival = facts.survival;
  if (survival.status === 'unknown') {
    return <span className="secondary">{t('activities.unknown')}</span>;
  }
  if (survival.day === null) {
    return <span className="secondary">{t('activities.survives', { horizon: survival.horizon })}</span>;
  }
  const x = (day: number) => 2 + (Math.min(day, HORIZON) / HORIZON) * 86;
  const low = survival.earliest ?? survival.day;
  const high = survival.latest ?? HORIZON;
  return (
    <span className="last-day">
      <span className="numbers">
        {low === high ? t('activities.day', { day: survival.day }) : t('activities.days', { day: survival.day, low, high: survival.latest ?? `${HORIZON}+` })}
      </span>
      <svg viewBox="0 0 90 12" width="90" height="12" aria-hidden="true">
        <path className="axis" d="M2 6H88" />
        <path className="month" d={`M${x(30)} 1V11`} />
        <path className="whisker" d={`M${x(low)} 6H${x(high)}`} />
        <circle className={survival.day <= 30 ? 'soon' : ''} cx={x(survival.day)} cy="6" r="3.500" />
      </svg>
    </span>
  );
}
