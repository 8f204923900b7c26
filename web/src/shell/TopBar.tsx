import { DropdownMenu, Popover } from 'radix-ui';
import { useState } from 'react';
import { chooseTheme, THEMES, useTheme, type Theme } from '../app/theme';
import { go } from '../app/router';
import { downloads } from '../commands/download';
import { keys } from '../commands/command';
import { openPalette } from '../commands/openPalette';
import { print } from '../commands/print';
import { redo } from '../commands/redo';
import { undo } from '../commands/undo';
import { chooseLanguage, language, LANGUAGES, t, type Language } from '../i18n';
import { browser } from '../model/browser';
import { useWorkspace } from '../model/workspace';
import { Icon } from '../ui/Icon';
import { hue, initials } from '../ui/people';

export function TopBar() {
  const workspace = useWorkspace();
  const { snapshot } = workspace;
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
      <p className={`saved ${snapshot.status}`} role="status">
        {saved(snapshot.status, snapshot.unsaved, snapshot.kept)}
      </p>
      {snapshot.unkept > 0 && (
        <p className="saved unkept" role="alert">
          {t('status.unkept', { count: snapshot.unkept })}
        </p>
      )}
      <span className="grow" />
      <Here />
      <span className="pair">
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
      <ExportMenu />
      <SettingsMenu />
    </header>
  );
}

function saved(status: string, unsaved: number, kept: boolean): string {
  if (status === 'offline' && !kept) {
    return t('status.saving');
  }
  if (status === 'offline') {
    return unsaved > 0 ? t('status.offlineWith', { count: unsaved }) : t('status.offline');
  }
  if (status === 'opening') {
    return t('status.opening');
  }
  return unsaved > 0 ? t('status.saving') : t('status.saved');
}

function ModelName() {
  const { model, edit } = useWorkspace();
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
  const others = snapshot.people.filter((p) => p.client !== browser.client);
  return (
    <Popover.Root>
      <Popover.Trigger className="quiet here" aria-label={t('people.here', { count: Math.max(1, snapshot.people.length) })}>
        {snapshot.people.slice(0, 4).map((person) => (
          <span key={person.client} className="person" style={{ '--hue': hue(person.client) } as React.CSSProperties}>
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
              value={name}
              placeholder={t('people.nameless')}
              onChange={(event) => {
                setName(event.target.value);
                browser.rename(event.target.value);
              }}
            />
          </label>
          <ul className="people">
            {others.map((person) => (
              <li key={person.client}>
                <span className="person" style={{ '--hue': hue(person.client) } as React.CSSProperties}>
                  {initials(person.name)}
                </span>
                {person.name || t('people.nameless')}
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
      <DropdownMenu.Trigger className="button export">{t('export.title')}</DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content className="menu" align="end" sideOffset={4}>
          {[...downloads, print].map((command) => (
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
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
