import type { ElementJson } from '../api/schema';
import { t } from '../i18n';
import type { Difference } from './differences';

/** What became of one element, in words and with the values before and after. */
export function DifferenceItem({ difference }: { difference: Difference }) {
  return (
    <li className={difference.what}>
      <p>
        <strong>{difference.name}</strong> <span className="secondary">{kind(difference.element)}</span>{' '}
        <span className="tag">{t(`history.${difference.what}`)}</span>
      </p>
      {difference.fields.length > 0 && (
        <table>
          <thead className="hidden">
            <tr>
              <th scope="col">{t('history.property')}</th>
              <th scope="col">{t('history.then')}</th>
              <th scope="col">{t('history.now')}</th>
            </tr>
          </thead>
          <tbody>
            {difference.fields.map((field) => (
              <tr key={field.key}>
                <th scope="row">{field.key}</th>
                <td>
                  <del>{field.before}</del>
                </td>
                <td>
                  <ins>{field.after}</ins>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </li>
  );
}

const kind = (element: ElementJson | null): string => (element ? t(`kind.${element.kind}`) : '');
