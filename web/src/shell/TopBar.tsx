import { DropdownMenu, Popover } from 'radix-ui';
import { useState } from 'react';
import { guestToken } from '../api/client';
import { chooseTheme, THEMES, useTheme, type Theme } from '../app/theme';
import { entrance, leave } from '../app/entrance';
import { go } from '../app/router';
import { downloads } from '../commands/download';
import { keys } from '../commands/command';
import { openPalette } from '../commands/openPalette';
import { present } from '../commands/present';
import { print } from '../commands/print';
import { redo } from '../commands/redo';
import { share } from '../commands/share';
import { undo } from '../commands/undo';
import { chooseLanguage, language, LANGUAGES, t, type Language } from '../i18n';
import { browser } from '../model/browser';
import { useWorkspace } from '../model/workspace';
import { useDraft } from '../text/drafts';
import { Icon } from '../ui/Icon';
import { InEnglish } from '../ui/InEnglish';
import { hue, initials, named } from '../ui/people';

export function TopBar() {
  const workspace = useWorkspace();
  const { snapshot, readOnly } = workspace;
  const typed = useDraft(workspace.session.id);
  const draft = typed === 'typing' && workspace.view !== 'text' && snapshot.unsaved === 0 ? 'refused' : typed;
  if (workspace.guest) {
    return <GuestBar />;
  }
  return (
    <header className="topbar">
      <a
        className="home"
        href="/"
        title={t('command.home')}
        aria-label={t('command.home')}
        onClick={(event) => {
          if (!event.metaKey && !event.ctrlKey) {
            event.preventDefault();
            go({ at: 'home' });
          }
        }}
      >
        <img src="/icon.svg" width="24" height="24" alt="" />
      </a>
      <ModelName />
      <p className={`saved ${readOnly && snapshot.status === 'live' ? 'locked' : snapshot.status === 'live' && draft === 'refused' ? 'drafted' : snapshot.status}`} role="status">
        {readOnly && snapshot.status === 'live' ? t('role.readOnlyShort') : saved(snapshot.status, snapshot.unsaved, snapshot.kept, draft)}
      </p>
      {snapshot.unkept > 0 && (
        <p className="saved unkept" role="alert">
          {t('status.unkept', { count: snapshot.unkept })}
        </p>
      )}
      <span className="grow" />
      <Here />
      <span className="pair" hidden={readOnly}>
        <button type="button" className="quiet" disabled={!snapshot.canUndo} onClick={() => undo.perform(workspace)} title={`${t('command.undo')} (${keys('mod+z')})`} aria-label={t('command.undo')}>
          <Icon name="undo" />
        </button>
        <button type="button" className="quiet" disabled={!snapshot.canRedo} onClick={() => redo.perform(workspace)} title={`${t('command.redo')} (${keys('mod+shift+z')})`} aria-label={t('command.redo')}>
          <Icon name="redo" />
        </button>
      </span>
      <button type="button" className="quiet search" onClick={() => openPalette.perform(workspace)} aria-label={t('command.palette')}>
        <Icon name="search" />
        <kbd>{keys('mod+k')}</kbd>
      </button>
      <button type="button" className="button share" aria-label={t('share.title')} onClick={() => share.perform(workspace)}>
        <Icon name="link" /> <span>{t('share.title')}</span>
      </button>
      <ExportMenu />
      <SettingsMenu />
    </header>
  );
}

/** For those who came by a share link: what it is called, and how to show it to others. */
function GuestBar() {
  const workspace = useWorkspace();
  return (
    <header className="topbar">
      <img src="/icon.svg" width="24" height="24" alt="" />
      <h1 className="model-name">{workspace.model.name}</h1>
      <p className={`saved ${workspace.snapshot.status === 'offline' ? 'offline' : ''}`} role="status">
        {workspace.snapshot.status === 'offline' ? t('status.offline') : t('role.readOnlyShort')}
      </p>
      <span className="grow" />
      <button type="button" className="button" onClick={() => present.perform(workspace)}>
        <Icon name="play" /> {t('present.title')}
      </button>
      <SettingsMenu />
    </header>
  );
}

function saved(status: string, unsaved: number, kept: boolean, draft: string): string {
  if (status === 'offline' && !kept) {
    return t('status.saving');
  }
  if (status === 'offline') {
    return unsaved > 0 ? t('status.offlineWith', { count: unsaved }) : t('status.offline');
  }
  if (status === 'opening') {
    return t('status.opening');
  }
  if (draft === 'refused') {
    return t('status.draft');
  }
  return unsaved > 0 || draft === 'typing' ? t('status.saving') : t('status.saved');
}

function ModelName() {
  const { model, edit, readOnly } = useWorkspace();
  const [name, setName] = useState<string | null>(null);
  const keep = () => {
    if (name !== null && name.trim() !== '' && name.trim() !== model.name) {
      edit({ op: 'set', element: '', property: 'name', value: name.trim() });
    }
    setName(null);
  };
  return (
    <h1 className="model-name">
      <input
        aria-label={t('model.name')}
        readOnly={readOnly}
        value={name ?? model.name}
        size={Math.max(8, (name ?? model.name).length)}
        onChange={(event) => setName(event.target.value)}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.key === 'Enter') {
            event.currentTarget.blur();
          } else if (event.key === 'Escape') {
            setName(null);
          }
        }}
      />
    </h1>
  );
}

function Here() {
  const { snapshot } = useWorkspace();
  const [name, setName] = useState(browser.name());
  const people = named(snapshot.people, (number) => t('people.guest', { number }));
  const others = people.filter((p) => p.client !== browser.client);
  const nameless = entrance().me === undefined && name.trim() === '';
  return (
    <Popover.Root>
      <Popover.Trigger className="quiet here" title={nameless ? t('people.sayWho') : undefined} aria-label={t('people.here', { count: Math.max(1, snapshot.people.length) })}>
        {people.slice(0, 4).map((person) => (
          <span key={person.client} className="person" title={person.name} style={{ '--hue': hue(person.client) } as React.CSSProperties}>
            {initials(person.name)}
          </span>
        ))}
        <span className="count">{t('people.here', { count: Math.max(1, snapshot.people.length) })}</span>
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content className="popover" align="end" sideOffset={4}>
          <label className="labelled">
            {t('people.you')}
            <input
              className="field"
              value={entrance().me?.name ?? name}
              readOnly={entrance().me !== undefined}
              placeholder={people.find((p) => p.client === browser.client)?.name ?? t('people.nameless')}
              onChange={(event) => {
                setName(event.target.value);
                browser.rename(event.target.value);
              }}
            />
          </label>
          {nameless && <p className="secondary small">{t('people.sayWho')}</p>}
          <ul className="people">
            {others.map((person) => (
              <li key={person.client}>
                <span className="person" style={{ '--hue': hue(person.client) } as React.CSSProperties}>
                  {initials(person.name)}
                </span>
                {person.name}
                <span className="secondary">{person.view && t(`view.${person.view}`)}</span>
              </li>
            ))}
          </ul>
          {others.length === 0 && <p className="secondary small">{t('people.alone')}</p>}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

function ExportMenu() {
  const workspace = useWorkspace();
  return (
    <DropdownMenu.Root>
      <DropdownMenu.Trigger className="button export" aria-label={t('export.title')} title={t('export.title')}>
        <Icon name="download" /> <span>{t('export.title')}</span>
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content className="menu" align="end" sideOffset={4}>
          {[...downloads, print, present].map((command) => (
            <DropdownMenu.Item key={command.id} onSelect={() => command.perform(workspace)}>
              {t(command.label)}
            </DropdownMenu.Item>
          ))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

export function SettingsMenu() {
  const theme = useTheme();
  return (
    <DropdownMenu.Root>
      <DropdownMenu.Trigger className="quiet" aria-label={t('settings.title')}>
        <Icon name="dots" />
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content className="menu" align="end" sideOffset={4}>
          <DropdownMenu.Label className="menu-label">{t('settings.theme')}</DropdownMenu.Label>
          <DropdownMenu.RadioGroup value={theme} onValueChange={(value) => chooseTheme(value as Theme)}>
            {THEMES.map((known) => (
              <DropdownMenu.RadioItem key={known} value={known}>
                {t(`settings.theme-${known}`)}
                <DropdownMenu.ItemIndicator className="rest">
                  <Icon name="check" />
                </DropdownMenu.ItemIndicator>
              </DropdownMenu.RadioItem>
            ))}
          </DropdownMenu.RadioGroup>
          <DropdownMenu.Label className="menu-label">{t('settings.language')}</DropdownMenu.Label>
          <DropdownMenu.RadioGroup value={language()} onValueChange={(value) => void chooseLanguage(value as Language)}>
            {Object.entries(LANGUAGES).map(([code, name]) => (
              <DropdownMenu.RadioItem key={code} value={code} lang={code}>
                {name}
                <DropdownMenu.ItemIndicator className="rest">
                  <Icon name="check" />
                </DropdownMenu.ItemIndicator>
              </DropdownMenu.RadioItem>
            ))}
          </DropdownMenu.RadioGroup>
          <InEnglish />
          {guestToken() === '' && (
            <>
              <DropdownMenu.Separator className="menu-line" />
              <DropdownMenu.Item onSelect={() => go({ at: 'settings', section: 'profile' })}>{t('account.open')}</DropdownMenu.Item>
              {entrance().me && <DropdownMenu.Item onSelect={() => void leave()}>{t('entrance.leave')}</DropdownMenu.Item>}
            </>
          )}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
