import { useState } from 'react';
import type { ExampleJson } from '../api/schema';
import type { Asked } from '../app/useAsked';
import { t } from '../i18n';

const CATEGORIES = ['production', 'problem-solving', 'platform'] as const;

/** Models to look at: worked through with numbers, one fact about each company, and all mistakes. */
export function Gallery(props: { asked: Asked<ExampleJson[]>; reload: () => void; busy: boolean; onOpen: (example: string) => void }) {
  const [category, setCategory] = useState('');
  const { asked } = props;
  const of = (kind: string) => (asked.state === 'here' ? asked.value.filter((e) => e.kind === kind) : []);
  return (
    <section aria-labelledby="examples">
      <h2 id="examples">{t('home.examples')}</h2>
      <p className="secondary">{t('gallery.text')}</p>
      {asked.state === 'waiting' && <p className="waiting">{t('gallery.waiting')}</p>}
      {asked.state === 'failed' && (
        <p role="alert">
          {t('failed.unreachable')}{' '}
          <button type="button" className="button" onClick={props.reload}>
            {t('failed.again')}
          </button>
        </p>
      )}
      {asked.state === 'here' && (
        <>
          <h3>{t('gallery.quantified')}</h3>
          <Cards examples={of('quantified')} busy={props.busy} onOpen={props.onOpen} />
          <div className="heading">
            <h3>{t('gallery.companies', { count: of('company').length })}</h3>
            <label className="category">
              <span className="hidden">{t('catalogue.category')}</span>
              <select className="field" value={category} onChange={(event) => setCategory(event.target.value)}>
                <option value="">{t('catalogue.all')}</option>
                {CATEGORIES.map((one) => (
                  <option key={one} value={one}>
                    {t(`category.${one}`)}
                  </option>
                ))}
              </select>
            </label>
          </div>
          <p className="secondary small">{t('gallery.illustrative')}</p>
          <Cards examples={of('company').filter((e) => category === '' || e.category === category)} busy={props.busy} onOpen={props.onOpen} />
          <h3>{t('gallery.bad')}</h3>
          <Cards examples={of('bad')} busy={props.busy} onOpen={props.onOpen} />
        </>
      )}
    </section>
  );
}

function Cards(props: { examples: readonly ExampleJson[]; busy: boolean; onOpen: (example: string) => void }) {
  return (
    <ul className="examples">
      {props.examples.map((example) => (
        <li key={example.id}>
          <button type="button" disabled={props.busy} onClick={() => props.onOpen(example.id)}>
            <span className="tag small">{t(`category.${example.category}`)}</span>
            <strong>{example.title}</strong>
            <span className="secondary" lang="en">
              {example.sentence}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
