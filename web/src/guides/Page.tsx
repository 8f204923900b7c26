import { useRef, type ReactNode } from 'react';
import type { GuideEntryJson, GuideJson } from '../api/schema';
import type { Asked } from '../app/useAsked';
import { t } from '../i18n';
import { To } from '../ui/To';
import { anchor, Blocks, type Leading } from './Blocks';
import { useGuides } from './asked';

/** A guide at full width: where one is, what is in it, the text, and where to go on. */
export function Page(props: { asked: Asked<GuideJson>; again: () => void; below: number; leading: Leading; trail: ReactNode; start: ReactNode }) {
  const { asked, leading } = props;
  const top = useRef<HTMLDivElement>(null);
  if (asked.state === 'failed' && asked.status === 404) {
    return (
      <div className="guide-page">
        {props.trail}
        <p role="alert">{t('guides.nowhere')}</p>
        <Library below={props.below} leading={leading} />
      </div>
    );
  }
  if (asked.state === 'failed') {
    return (
      <div className="problem" role="alert">
        <p>{t('guides.failed')}</p>
        <button type="button" className="button" onClick={props.again}>
          {t('failed.again')}
        </button>
      </div>
    );
  }
  if (asked.state === 'waiting') {
    return <p className="waiting">{t('status.opening')}</p>;
  }
  const guide = asked.value;
  const chapters = guide.blocks.flatMap((block) => (block.is === 'heading' && block.level === 2 ? [block.spans] : []));
  return (
    <div className="guide-page" ref={top} tabIndex={-1}>
      {props.trail}
      <div className="guide-columns">
        <nav className="contents" aria-label={t('guides.contents')}>
          <p className="secondary small">{t('guides.contents')}</p>
          <ol lang="en">
            {chapters.map((spans) => (
              <li key={anchor(spans)}>
                <a
                  href={`#${anchor(spans)}`}
                  onClick={(event) => {
                    event.preventDefault();
                    const heading = document.getElementById(anchor(spans));
                    heading?.scrollIntoView({ block: 'start' });
                    heading?.focus({ preventScroll: true });
                  }}
                >
                  {spans.map((s) => s.text).join('')}
                </a>
              </li>
            ))}
          </ol>
          {props.start}
        </nav>
        <article lang="en">
          <Blocks blocks={guide.blocks.slice(0, 1)} below={props.below} leading={leading} />
          <p className="sentence">{guide.sentence}</p>
          <Blocks blocks={guide.blocks.slice(1)} below={props.below} leading={leading} />
          <p className="secondary small" lang={document.documentElement.lang}>
            {t('guides.dated', { version: guide.version, date: guide.date })}
          </p>
        </article>
      </div>
      <div className="row guide-end">
        <button
          type="button"
          className="button"
          onClick={() => {
            top.current?.scrollIntoView({ block: 'start' });
            top.current?.focus({ preventScroll: true });
          }}
        >
          {t('guides.top')}
        </button>
        {props.start}
      </div>
      <Library below={props.below} leading={leading} without={guide.id} />
    </div>
  );
}

/** Cards that lead to the guides. */
export function Library(props: { below: number; leading: Leading; without?: string }) {
  const [asked, again] = useGuides();
  const Heading = `h${2 + props.below}` as 'h2';
  if (asked.state === 'failed') {
    return (
      <p className="empty" role="alert">
        {t('guides.failed')}{' '}
        <button type="button" className="button" onClick={again}>
          {t('failed.again')}
        </button>
      </p>
    );
  }
  const shown = asked.state === 'here' ? asked.value.filter((g) => g.id !== props.without) : [];
  return (
    <>
      {(['block', 'framework'] as const).map((kind) => (
        <section key={kind} className="library" aria-labelledby={`library-${kind}`}>
          <Heading id={`library-${kind}`}>{t(kind === 'block' ? 'guides.blocks' : 'guides.frameworks')}</Heading>
          <ul className="examples">
            {shown
              .filter((guide) => guide.kind === kind)
              .map((guide) => (
                <Card key={guide.id} guide={guide} leading={props.leading} />
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function Card({ guide, leading }: { guide: GuideEntryJson; leading: Leading }) {
  return (
    <li>
      <To place={leading.placeOf(guide.id)} look="guide-card" lang="en" onGo={() => leading.toGuide(guide.id)}>
        <strong>{guide.title}</strong>
        <span className="secondary">{guide.sentence}</span>
      </To>
    </li>
  );
}
