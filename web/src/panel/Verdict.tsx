import { percent, sentence, t } from '../i18n';
import { classToken, type ActivityFacts } from '../model/facts';
import { useWorkspace } from '../model/workspace';

/** The verdict on an activity: a sentence first, then its reasons and what to do. */
export function Verdict({ facts }: { facts: ActivityFacts }) {
  return (
    <div className="verdict" data-class={facts.class ? classToken(facts.class) : undefined}>
      <p className="sentence">
        <Sentence facts={facts} />
      </p>
      {facts.reasons.length > 0 && (
        <>
          <h2>{t('verdict.reasons')}</h2>
          <ul className="bullets">
            {facts.reasons.map((reason) => (
              <li key={reason}>{sentence(reason)}</li>
            ))}
          </ul>
        </>
      )}
      {facts.actions.length > 0 && (
        <>
          <h2>{t('verdict.actions')}</h2>
          <ul className="bullets">
            {facts.actions.map((action) => (
              <li key={action}>{sentence(action)}</li>
            ))}
          </ul>
        </>
      )}
      {facts.measureNext && (
        <p className="measure">
          <strong>{t('verdict.measure')}</strong> {sentence(facts.measureNext.what)} {sentence(facts.measureNext.reason)}
        </p>
      )}
    </div>
  );
}

export function Sentence({ facts }: { facts: ActivityFacts }) {
  const { model } = useWorkspace();
  const type = facts.class ? t(`class.${classToken(facts.class)}`) : '';
  const streams = facts.serves
    .filter((s) => s.stops)
    .map((s) => model.elements.find((e) => e.id === s.target)?.name ?? s.target);
  const parts = [type === '' ? t('verdict.open', { name: facts.name }) : t('verdict.class', { name: facts.name, type })];
  if (facts.class === 'enabling') {
    parts.push(t('classHint.enabling'));
  }
  const survival = facts.survival;
  if (survival.status === 'ends' && survival.day !== null) {
    parts.push(
      survival.earliest !== null && survival.latest !== null && survival.earliest !== survival.latest
        ? t('verdict.endsBetween', { day: survival.day, earliest: survival.earliest, latest: survival.latest })
        : t('verdict.ends', { day: survival.day }),
    );
  } else if (survival.status === 'survives') {
    parts.push(t('verdict.survives', { horizon: survival.horizon }));
  } else if (survival.status === 'unknown') {
    parts.push(t('verdict.unknown', { missing: survival.missing.join(', ') }));
  }
  if (facts.revenueAtRisk.share > 0) {
    parts.push(t('verdict.risk', { share: percent(facts.revenueAtRisk.share) }));
  }
  if (streams.length > 0) {
    parts.push(t('verdict.stops', { names: new Intl.ListFormat(document.documentElement.lang).format(streams.slice(0, 4)) }));
  }
  return <>{parts.join(' ')}</>;
}
