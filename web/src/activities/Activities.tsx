import { useEffect, useMemo, useState } from 'react';
import { compact, percent, sentence, t } from '../i18n';
import { classToken, type ActivityFacts } from '../model/facts';
import { useWorkspace } from '../model/workspace';
import { LastDay } from './LastDay';
import { Verdict } from '../panel/Verdict';
import { Icon } from '../ui/Icon';
import { useNarrow } from '../ui/useNarrow';

type Column = 'name' | 'class' | 'risk' | 'day' | 'next';

const ORDER = ['core', 'slow-burn core', 'critical commodity', 'enabling', 'supporting', 'to-do', 'unlinked', 'candidate to stop'];

/** Every activity with its verdict: the answer the workbench exists for. */
export default function Activities() {
  const workspace = useWorkspace();
  const { snapshot, selected, select, model } = workspace;
  const [sort, setSort] = useState<{ column: Column; down: boolean }>({ column: 'day', down: false });
  const narrow = useNarrow(1181);
  const assessment = snapshot.analysis?.assessment;
  const activityChosen = workspace.activities.has(selected);
  const rows = useMemo(() => sorted(assessment?.activities ?? [], sort), [assessment, sort]);
  const first = rows[0]?.id;
  useEffect(() => {
    if (first && !activityChosen) {
      select(first);
    }
  }, [first, activityChosen, select]);
  if (!assessment) {
    return <p className="waiting">{t('status.analysing')}</p>;
  }
  if (rows.length === 0) {
    return (
      <div className="empty-view">
        <h2>{t('activities.emptyTitle')}</h2>
        <p>{t('activities.empty')}</p>
        <button type="button" className="button main" onClick={() => workspace.show('canvas')}>
          {t('activities.toCanvas')}
        </button>
      </div>
    );
  }
  const chosen = rows.find((a) => a.id === selected) ?? rows[0];
  const header = (column: Column, label: string, numeric = false) => (
    <th scope="col" className={numeric ? 'numeric' : ''} aria-sort={sort.column === column ? (sort.down ? 'descending' : 'ascending') : undefined}>
      <button type="button" onClick={() => setSort({ column, down: sort.column === column && !sort.down })}>
        {label}
        <span aria-hidden="true">{sort.column === column ? (sort.down ? ' ↓' : ' ↑') : ''}</span>
      </button>
    </th>
  );
  return (
    <div className="activities">
      <p className="reading">{reading(rows, assessment.level, assessment.levelMeans)}</p>
      <p className="actions-row">
        <button type="button" className="button" onClick={() => workspace.open({ kind: 'vote', activity: '' })}>
          <Icon name="vote" /> {t('command.vote')}
        </button>
      </p>
      <div className="table-scroll" tabIndex={0} role="region" aria-label={t('view.activities')}>
        <table>
          <thead>
            <tr>
              {header('name', t('activities.name'))}
              {header('class', t('activities.class'))}
              {header('day', t('activities.lastDay'))}
              {header('risk', t('activities.risk'), true)}
              {header('next', t('activities.next'))}
            </tr>
          </thead>
          <tbody>
            {rows.map((activity) => (
              <tr key={activity.id} aria-selected={activity.id === chosen?.id} onClick={() => select(activity.id)}>
                <th scope="row">
                  <button type="button" className="row-name" onClick={() => select(activity.id)}>
                    {activity.name}
                  </button>
                </th>
                <td>
                  <ClassBadge facts={activity} />
                </td>
                <td>
                  <LastDay facts={activity} />
                </td>
                <td className="numeric numbers">{risk(activity, assessment.revenue)}</td>
                <td className="next">{activity.actions[0] ? sentence(activity.actions[0]) : ''}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {narrow && chosen && (
        <section className="chosen" aria-label={chosen.name}>
          <h2>{chosen.name}</h2>
          <Verdict facts={chosen} />
        </section>
      )}
      {assessment.measureNext.length > 0 && (
        <section className="measure-next">
          <h2>{t('activities.measureNext')}</h2>
          <ol>
            {assessment.measureNext.map((next) => (
              <li key={`${next.element} ${next.attribute} ${next.what}`}>
                {model.elements.some((e) => e.id === next.element) ? (
                  <button type="button" className="quiet name" onClick={() => { select(next.element); workspace.openTab('details'); }}>
                    {sentence(next.what)}
                  </button>
                ) : (
                  <strong className="measure-what">{sentence(next.what)}</strong>
                )}
                <span className="secondary">{sentence(next.reason)}</span>
              </li>
            ))}
          </ol>
        </section>
      )}
      {(assessment.missing.length > 0 || assessment.defaultsUsed.length > 0) && (
        <details className="basis">
          <summary>{t('activities.basis', { level: assessment.level })}</summary>
          <p>{assessment.levelMeans}</p>
          <ul className="bullets">
            {[...assessment.missing, ...assessment.defaultsUsed, ...assessment.notes].map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function ClassBadge({ facts }: { facts: ActivityFacts }) {
  if (facts.class) {
    const hint = facts.class === 'enabling' ? t('classHint.enabling') : undefined;
    return (
      <>
        <span className="class-badge" data-class={classToken(facts.class)}>
          {t(`class.${classToken(facts.class)}`)}
        </span>
        {hint && <span className="class-hint secondary small">{hint}</span>}
      </>
    );
  }
  const names = facts.possibleClasses.map((n) => t(`class.${classToken(n)}`)).join(' / ');
  return (
    <span className="class-badge" title={names}>
      {facts.possibleClasses.length > 2 ? t('activities.unknown') : t('activities.either', { names })}
    </span>
  );
}

function reading(rows: readonly ActivityFacts[], level: string, means: string): string {
  const keyOnes = rows.filter((a) => a.key === 'yes');
  const first = keyOnes.find((a) => a.survival.status === 'ends') ?? keyOnes[0];
  if (!first) {
    return t('activities.noKey', { count: rows.length, level, means });
  }
  const survival = first.survival;
  return survival.status === 'ends' && survival.day !== null
    ? t('activities.readingDay', { count: keyOnes.length, all: rows.length, name: first.name, day: survival.day })
    : t('activities.reading', { count: keyOnes.length, all: rows.length, name: first.name });
}

function risk(activity: ActivityFacts, revenue: { known: string; currency: string | null }): string {
  const { amount, share } = activity.revenueAtRisk;
  if (share === 0 || revenue.known === 'nothing') {
    return share === 0 ? '–' : percent(share);
  }
  return revenue.known === 'money'
    ? `${compact(amount)}${revenue.currency ? ` ${revenue.currency}` : ''} · ${percent(share)}`
    : percent(share);
}

function sorted(rows: readonly ActivityFacts[], sort: { column: Column; down: boolean }): ActivityFacts[] {
  const value: Record<Column, (a: ActivityFacts) => string | number> = {
    name: (a) => a.name,
    class: (a) => ORDER.indexOf(a.class ?? a.possibleClasses[0] ?? ''),
    risk: (a) => -a.revenueAtRisk.share,
    day: (a) => (a.survival.status === 'unknown' ? 1000 : (a.survival.day ?? 900)),
    next: (a) => a.actions[0] ?? '',
  };
  const of = value[sort.column];
  return [...rows].sort((a, b) => {
    const x = of(a);
    const y = of(b);
    const order = typeof x === 'string' ? x.localeCompare(String(y)) : x - Number(y);
    return (sort.down ? -order : order) || value.day(a) as number - (value.day(b) as number) || a.name.localeCompare(b.name);
  });
}
