import type { FindingJson } from '../api/schema';
import { t } from '../i18n';
import { useWorkspace } from '../model/workspace';
import { Icon, type IconName } from '../ui/Icon';

/** A finding: what, why, and its fixes, each one click. */
export function FindingText({ finding, onFixed }: { finding: FindingJson; onFixed?: () => void }) {
  const { edit, announce, readOnly } = useWorkspace();
  return (
    <article className={`finding ${finding.severity}`}>
      <p className="what">
        <span className="severity">
          <Icon name={finding.severity as IconName} />
          <span className="hidden">{t(`severity.${finding.severity}`)}</span>
        </span>
        {finding.message}
      </p>
      <p className="secondary small">
        {finding.why} <span className="code">{finding.code}</span>
      </p>
      {finding.fixes.length > 0 && !readOnly && (
        <p className="fixes">
          {finding.fixes.map((fix) => (
            <button
              key={fix.title}
              type="button"
              className="button"
              onClick={() => {
                edit(...fix.edits);
                announce(t('findings.fixed', { title: fix.title }));
                onFixed?.();
              }}
            >
              {fix.title}
            </button>
          ))}
        </p>
      )}
    </article>
  );
}
