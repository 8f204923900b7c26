import type { ElementJson } from '../api/schema';
import { t } from '../i18n';
import { useWorkspace } from '../model/workspace';

/** The interview's own record, which says nothing about the business. */
const RECORD = 'interview-so-far';

/** Notes that the framework has no slot for: nothing disappears when the lens changes. */
export function Beside({ elements }: { elements: readonly ElementJson[] }) {
  const { reference, select } = useWorkspace();
  const kinds = new Set(['notes', ...reference.framework.slots.map((slot) => slot.kind)]);
  const shown = elements.filter((e) => kinds.has(e.kind) && e.id !== RECORD);
  if (shown.length === 0) {
    return null;
  }
  return (
    <details className="beside">
      <summary>{t('lens.beside', { count: shown.length })}</summary>
      <ul>
        {shown.map((element) => (
          <li key={element.id}>
            <button type="button" className="quiet name" onClick={() => select(element.id)}>
              {element.name}
            </button>{' '}
            <span className="secondary small">{t(`kind.${element.kind}`)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
