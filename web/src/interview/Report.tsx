import { api } from '../api/client';
import type { InterviewJson } from '../api/schema';
import { t } from '../i18n';
import { useWorkspace } from '../model/workspace';
import { Icon } from '../ui/Icon';

/** The report to take away, and what it still lacks. */
export function Report({ interview }: { interview: InterviewJson }) {
  const { session } = useWorkspace();
  return (
    <section className="report-box" aria-labelledby="report">
      <h2 id="report">{t('interview.report')}</h2>
      {interview.enough ? (
        <p>{t('interview.enough')}</p>
      ) : (
        <>
          <p>{t('interview.lacking')}</p>
          <ul className="bullets" lang="en">
            {interview.lacking.map((what) => (
              <li key={what}>{what}</li>
            ))}
          </ul>
        </>
      )}
      <p className="row">
        <a className={`button ${interview.enough ? 'main' : ''}`} href={api.file(session.id, 'key-activities.html')} download>
          <Icon name="download" /> {t('interview.html')}
        </a>
        <a className="button" href={api.file(session.id, 'key-activities.md')} download>
          <Icon name="download" /> Markdown
        </a>
      </p>
    </section>
  );
}
