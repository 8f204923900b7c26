import type { RoundJson, TallyJson } from '../api/schema';
import { percent, t } from '../i18n';
import type { ActivityFacts } from '../model/facts';
import { useWorkspace } from '../model/workspace';
import { CHOICES } from './rounds';

const MONTH = 30;
const RULE = 'KA607';

/** What the team said beside what the numbers say. */
export function Revealed({ round }: { round: RoundJson }) {
  const { activities, model, snapshot } = useWorkspace();
  return (
    <>
      <p className="secondary small">{round.voted < round.asked ? t('vote.revealedEarly', { name: round.closedBy || t('people.nameless'), voted: round.voted, count: round.asked }) : t('vote.revealedByAll')}</p>
      {round.tallies.map((tally) => {
        const element = model.elements.find((e) => e.id === tally.activity);
        const current = element !== undefined && written(tally) === JSON.stringify(counts(element.fields['vote']));
        const finding = snapshot.analysis?.findings.find((f) => f.code === RULE && f.elements[0] === tally.activity);
        return (
          <section key={tally.activity} className="tally">
            <h3>{element?.name ?? round.activities.find((a) => a.id === tally.activity)?.name}</h3>
            <Chart tally={tally} facts={activities.get(tally.activity)} />
            {current && snapshot.analysis && snapshot.analysis.sequence < model.sequence && <p className="waiting">{t('status.analysing')}</p>}
            {current && finding && snapshot.analysis && snapshot.analysis.sequence >= model.sequence && (
              <p className="differ">
                {finding.message} <span className="code secondary small">{RULE}</span>
              </p>
            )}
            {element === undefined && <p className="secondary">{t('vote.gone')}</p>}
          </section>
        );
      })}
    </>
  );
}

/** Bars from zero on a scale of 100 %, with the computed chance and its interval on the same scale. */
function Chart({ tally, facts }: { tally: TallyJson; facts: ActivityFacts | undefined }) {
  const all = tally.yes + tally.no + tally.unsure;
  const chance = facts?.stop?.chances.find((c) => c.day === MONTH);
  return (
    <>
      <p className="asked">{all === 0 ? t('vote.nobody') : t('vote.reading', { yes: tally.yes, count: all })}</p>
      <table className="votes">
        <caption className="hidden">{t('vote.caption')}</caption>
        <tbody>
          {CHOICES.map((choice) => (
            <tr key={choice}>
              <th scope="row">{t(`vote.${choice}`)}</th>
              <td className="scale">
                <span className={`bar ${choice}`} style={{ width: `${all === 0 ? 0 : (100 * tally[choice]) / all}%` }} />
              </td>
              <td className="numeric numbers">{tally[choice]}</td>
            </tr>
          ))}
          <tr className="computed">
            <th scope="row">{t('vote.computed')}</th>
            {chance ? (
              <>
                <td className="scale">
                  <span className="whisker" style={{ left: `${100 * chance.low}%`, width: `${100 * (chance.high - chance.low)}%` }} />
                  <span className="dot" style={{ left: `${100 * chance.value}%` }} />
                </td>
                <td className="numeric numbers">
                  {percent(chance.value)} ({percent(chance.low)}–{percent(chance.high)})
                </td>
              </>
            ) : (
              <td colSpan={2} className="secondary">
                {withoutChance(facts)}
              </td>
            )}
          </tr>
        </tbody>
      </table>
    </>
  );
}

/** What is known where the stop test has not run: the last day, or which numbers are missing. */
function withoutChance(facts: ActivityFacts | undefined): string {
  const survival = facts?.survival;
  if (survival === undefined) {
    return t('status.analysing');
  }
  if (survival.status === 'unknown') {
    return t('vote.missing', { missing: survival.missing.join(', ') });
  }
  return survival.day === null ? t('activities.survives', { horizon: survival.horizon }) : t('vote.lastDay', { day: survival.day });
}

const written = (tally: TallyJson): string => JSON.stringify([tally.yes, tally.no, tally.unsure]);

function counts(vote: unknown): number[] {
  const fields = (typeof vote === 'object' && vote !== null ? vote : {}) as Record<string, unknown>;
  return CHOICES.map((choice) => Number(fields[choice] ?? 0));
}
