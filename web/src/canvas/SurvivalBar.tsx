import { t } from '../i18n';
import type { ActivityFacts } from '../model/facts';

const HORIZON = 90;

/** How long the business lasts when an activity stops, on a line of 90 days with a mark at 30. */
export function SurvivalBar({ facts }: { facts: ActivityFacts }) {
  const survival = facts.survival;
  if (survival.status === 'unknown') {
    return null;
  }
  const day = survival.day ?? HORIZON;
  const ends = survival.status === 'ends';
  return (
    <span className="survival" data-ends={ends ? (day <= 30 ? 'soon' : 'later') : undefined}>
      <span style={{ width: `${(Math.min(day, HORIZON) / HORIZON) * 100}%` }} />
      <span className="hidden">{ends ? t('survival.ends', { day }) : t('survival.survives')}</span>
    </span>
  );
}
