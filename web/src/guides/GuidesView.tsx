import { go, usePlace, type Place } from '../app/router';
import { t } from '../i18n';
import { useWorkspace } from '../model/workspace';
import { To } from '../ui/To';
import type { Leading } from './Blocks';
import { Library, Page } from './Page';
import { useGuide } from './asked';

/** The library, or one guide answered for the open model. */
export default function GuidesView() {
  const { session, open } = useWorkspace();
  const place = usePlace();
  const page = place.at === 'model' ? (place.page ?? '') : '';
  const to = (guide: string): Place => ({ at: 'model', id: session.id, view: 'guides', page: guide });
  const leading: Leading = {
    toGuide: (guide) => {
      go(to(guide));
      document.getElementById('view')?.scrollTo(0, 0);
    },
    placeOf: to,
    toRule: (code) => open({ kind: 'rule', code }),
  };
  if (page === '') {
    return (
      <div className="guide-page">
        <p className="reading">{t('guides.reading')}</p>
        <Library below={0} leading={leading} />
      </div>
    );
  }
  return <One key={page} page={page} leading={leading} />;
}

function One({ page, leading }: { page: string; leading: Leading }) {
  const { session, snapshot, model } = useWorkspace();
  const [asked, again] = useGuide(page, session.id, snapshot.base?.sequence ?? 0);
  const canvas: Place = { at: 'model', id: session.id, view: 'canvas' };
  return (
    <Page
      asked={asked}
      again={again}
      below={1}
      leading={leading}
      trail={
        <nav className="trail" aria-label={t('guides.trail')}>
          <img src="/icon.svg" width="16" height="16" alt="Linchpin" />
          <To place={canvas}>{t('guides.back', { name: model.name })}</To>
          <span aria-hidden="true">›</span>
          <To place={{ at: 'model', id: session.id, view: 'guides' }}>{t('view.guides')}</To>
          <span aria-hidden="true">›</span>
          <span aria-current="page" lang="en">
            {asked.state === 'here' ? asked.value.title : page}
          </span>
        </nav>
      }
      start={
        <To place={canvas} look="button main">
          {t('guides.toCanvas')}
        </To>
      }
    />
  );
}
