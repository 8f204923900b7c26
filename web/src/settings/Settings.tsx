import { useEffect } from 'react';
import { leave, useEntrance } from '../app/entrance';
import { address, go, SECTIONS, type Section } from '../app/router';
import { t } from '../i18n';
import { Icon } from '../ui/Icon';
import { Devices } from './Devices';
import { Log } from './Log';
import { Members } from './Members';
import { Passkeys } from './Passkeys';
import { Profile } from './Profile';
import { Tokens } from './Tokens';
import { WholeWorkbench } from './WholeWorkbench';

const SHOWN: Record<Section, React.ComponentType> = {
  profile: Profile,
  devices: Devices,
  passkeys: Passkeys,
  tokens: Tokens,
  members: Members,
  workbench: WholeWorkbench,
  log: Log,
};

/** Everything about oneself, those one works with, and what happened. */
export default function Settings({ section }: { section: Section }) {
  const entrance = useEntrance();
  const governs = entrance?.workspaces.some((w) => w.role === 'owner') ?? false;
  const administers = entrance?.me?.administrator ?? false;
  const open = SECTIONS.filter(
    (known) =>
      known === 'profile' ||
      (known === 'log' && (governs || administers)) ||
      (entrance?.accounts && (known !== 'workbench' || administers) && known !== 'log'),
  );
  const now = open.includes(section) ? section : 'profile';
  useEffect(() => {
    document.title = `${t(`account.${now}`)} · Linchpin`;
  }, [now]);
  const View = SHOWN[now];
  return (
    <div className="settings-page">
      <header className="topbar">
        <a
          className="home"
          href="/"
          aria-label={t('command.home')}
          title={t('command.home')}
          onClick={(event) => {
            if (!event.metaKey && !event.ctrlKey) {
              event.preventDefault();
              go({ at: 'home' });
            }
          }}
        >
          <img src="/icon.svg" width="24" height="24" alt="" />
        </a>
        <h1 className="model-name">{t('account.title')}</h1>
        <span className="grow" />
        {entrance?.me && (
          <button type="button" className="button" onClick={() => void leave()}>
            <Icon name="move" /> {t('entrance.leave')}
          </button>
        )}
      </header>
      <nav className="views" aria-label={t('account.title')}>
        {open.map((known) => (
          <a
            key={known}
            href={address({ at: 'settings', section: known })}
            aria-current={known === now ? 'page' : undefined}
            onClick={(event) => {
              if (!event.metaKey && !event.ctrlKey) {
                event.preventDefault();
                go({ at: 'settings', section: known });
              }
            }}
          >
            {t(`account.${known}`)}
          </a>
        ))}
      </nav>
      <main className="view" aria-label={t(`account.${now}`)}>
        <View />
      </main>
    </div>
  );
}
