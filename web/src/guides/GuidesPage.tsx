import { useEffect, useState } from 'react';
import { go, type Place } from '../app/router';
import { t } from '../i18n';
import { SettingsMenu } from '../shell/TopBar';
import { To } from '../ui/To';
import type { Leading } from './Blocks';
import { Library, Page } from './Page';
import RulePage from './RulePage';
import { useGuide } from './asked';

const HOME: Place = { at: 'home' };

/** The library without a model: for somebody who reads before beginning. */
export default function GuidesPage({ page }: { page: string }) {
  const [rule, setRule] = useState('');
  const to = (guide: string): Place => ({ at: 'guides', page: guide });
  const leading: Leading = {
    toGuide: (guide) => {
      go(to(guide));
      window.scrollTo(0, 0);
    },
    placeOf: to,
    toRule: setRule,
  };
  useEffect(() => {
    document.title = `${t('view.guides')} · Linchpin`;
  }, []);
  return (
    <div className="home-page">
      <header className="topbar">
        <To place={HOME} look="home">
          <img src="/icon.svg" width="24" height="24" alt="" />
          <strong>Linchpin</strong>
        </To>
        <span className="grow" />
        <SettingsMenu />
      </header>
      <main>
        {page === '' ? (
          <div className="guide-page">
            <h1>{t('view.guides')}</h1>
            <p className="lead">{t('guides.reading')}</p>
            <Library below={0} leading={leading} />
          </div>
        ) : (
          <One key={page} page={page} leading={leading} />
        )}
      </main>
      {rule !== '' && <RulePage code={rule} onClose={() => setRule('')} />}
    </div>
  );
}

function One({ page, leading }: { page: string; leading: Leading }) {
  const [asked, again] = useGuide(page);
  return (
    <Page
      asked={asked}
      again={again}
      below={0}
      leading={leading}
      trail={
        <nav className="trail" aria-label={t('guides.trail')}>
          <To place={HOME}>{t('command.home')}</To>
          <span aria-hidden="true">›</span>
          <To place={{ at: 'guides', page: '' }}>{t('view.guides')}</To>
          <span aria-hidden="true">›</span>
          <span aria-current="page" lang="en">
            {asked.state === 'here' ? asked.value.title : page}
          </span>
        </nav>
      }
      start={
        <To place={HOME} look="button main">
          {t('guides.start')}
        </To>
      }
    />
  );
}
