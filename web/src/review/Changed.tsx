import type { DifferenceJson, ReviewJson } from '../api/schema';
import { number, propertyName, t } from '../i18n';

/** What is not as it was when the last review ended. */
export function Changed({ review }: { review: ReviewJson }) {
  return (
    <section aria-labelledby="changed">
      <h2 id="changed">{t('review.changed')}</h2>
      {!review.compared ? (
        <p className="empty">{t('review.noEarlier')}</p>
      ) : review.differences.length === 0 && review.verdicts.length === 0 ? (
        <p className="empty">{t('review.same')}</p>
      ) : (
        <>
          {review.verdicts.length > 0 && (
            <ul className="bullets verdicts" lang="en">
              {review.verdicts.map((verdict) => (
                <li key={verdict}>{verdict}</li>
              ))}
            </ul>
          )}
          <div className="table-scroll" tabIndex={0} role="region" aria-labelledby="changed">
            <table>
              <thead>
                <tr>
                  <th scope="col">{t('review.what')}</th>
                  <th scope="col">{t('history.property')}</th>
                  <th scope="col">{t('history.then')}</th>
                  <th scope="col">{t('history.now')}</th>
                  <th scope="col" className="numeric">
                    {t('review.by')}
                  </th>
                </tr>
              </thead>
              <tbody>
                {review.differences.map((difference, index) => (
                  <Row key={index} difference={difference} />
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </section>
  );
}

function Row({ difference }: { difference: DifferenceJson }) {
  if (difference.what !== 'changed') {
    return (
      <tr className={difference.what}>
        <th scope="row">{difference.name}</th>
        <td colSpan={4}>
          {t(`history.${difference.what}`)} <span className="secondary small">{t(`kind.${difference.kind}`)}</span>
        </td>
      </tr>
    );
  }
  return (
    <tr className="changed">
      <th scope="row">{difference.name === '' ? t('review.model') : difference.name}</th>
      <td title={difference.property}>{propertyName(difference.property)}</td>
      <td>{difference.before === '' ? <span className="secondary">{t('details.unset')}</span> : difference.before}</td>
      <td>{difference.after === '' ? <span className="secondary">{t('details.unset')}</span> : difference.after}</td>
      <td className="numeric numbers">
        {typeof difference.change !== 'number' ? '' : `${number(100 * difference.change, { signDisplay: 'always', maximumFractionDigits: 0 })}\u00a0%`}
      </td>
    </tr>
  );
}
