import { Command as Menu } from 'cmdk';
import { useRef } from 'react';
import { commands } from '../commands/all';
import { keys } from '../commands/command';
import { t } from '../i18n';
import { useWorkspace } from '../model/workspace';

/** Everything that can be asked for, and every element, by typing a part of its name. */
export default function Palette({ onClose }: { onClose: () => void }) {
  const workspace = useWorkspace();
  const chosen = useRef<(() => void) | null>(null);
  const choose = (what: () => void) => {
    chosen.current = what;
    onClose();
    // after the dialog has given the focus back
    window.setTimeout(what, 0);
  };
  return (
    <Menu.Dialog open onOpenChange={(open) => !open && onClose()} label={t('command.palette')} overlayClassName="veil" contentClassName="dialog palette" loop>
      <Menu.Input placeholder={t('palette.placeholder')} />
      <Menu.List>
        <Menu.Empty>{t('palette.nothing')}</Menu.Empty>
        <Menu.Group heading={t('palette.commands')}>
          {commands
            .filter((command) => command.id !== 'palette' && (command.when?.(workspace) ?? true))
            .map((command) => (
              <Menu.Item key={command.id} value={command.id} keywords={[t(command.label), command.keywords]} onSelect={() => choose(() => command.perform(workspace))}>
                {t(command.label)}
                {command.shortcut && <kbd>{keys(command.shortcut)}</kbd>}
              </Menu.Item>
            ))}
        </Menu.Group>
        <Menu.Group heading={t('palette.elements')}>
          {workspace.model.elements.map((element) => (
            <Menu.Item
              key={element.id}
              value={`element ${element.id}`}
              keywords={[element.name, element.kind]}
              onSelect={() => choose(() => { workspace.select(element.id); workspace.openTab('details'); })}
            >
              {element.name}
              <span className="secondary small">{t(`kind.${element.kind}`)}</span>
            </Menu.Item>
          ))}
        </Menu.Group>
      </Menu.List>
    </Menu.Dialog>
  );
}
