import { DropdownMenu } from 'radix-ui';
import type { ElementJson } from '../api/schema';
import { commentOn } from '../commands/commentOn';
import { linkElement } from '../commands/linkElement';
import { removeElement } from '../commands/removeElement';
import { t } from '../i18n';
import { lensOf, through } from '../model/lens';
import { useWorkspace } from '../model/workspace';
import { Icon } from '../ui/Icon';
import { moved, shifted, titleOf } from './moves';

/** Everything that can be done with a note: the twin of each drag and key. */
export function NoteMenu(props: {
  element: ElementJson;
  open: 'closed' | 'all' | 'move';
  onOpen: (open: 'closed' | 'all' | 'move') => void;
  onRename: () => void;
  onClosed: () => void;
}) {
  const { element } = props;
  const workspace = useWorkspace();
  const framework = lensOf(workspace.reference, workspace.model);
  const moves = through(framework, [element])
    .slots.filter((filled) => filled.elements.length === 0)
    .map(({ slot }) => (
      <DropdownMenu.Item key={slot.title} onSelect={() => moved(workspace, element, slot)}>
        {titleOf(framework, slot)}
      </DropdownMenu.Item>
    ));
  return (
    <DropdownMenu.Root open={props.open !== 'closed'} onOpenChange={(open) => props.onOpen(open ? 'all' : 'closed')}>
      <DropdownMenu.Trigger className="quiet note-menu" tabIndex={-1} aria-label={t('canvas.menu', { name: element.name })}>
        <Icon name="dots" />
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          className="menu"
          align="start"
          sideOffset={2}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            props.onClosed();
          }}
        >
          {props.open === 'move' ? (
            <>
              <DropdownMenu.Label className="menu-label">{t('canvas.moveTo')}</DropdownMenu.Label>
              {moves}
            </>
          ) : (
            <>
              <DropdownMenu.Item onSelect={() => window.setTimeout(props.onRename, 0)}>
                <Icon name="pencil" /> {t('canvas.renameShort')} <span className="rest">Enter</span>
              </DropdownMenu.Item>
              <DropdownMenu.Item onSelect={() => linkElement.perform({ ...workspace, selected: element.id })}>
                <Icon name="link" /> {t('command.link')} <span className="rest">L</span>
              </DropdownMenu.Item>
              <DropdownMenu.Item onSelect={() => window.setTimeout(() => commentOn.perform({ ...workspace, selected: element.id }), 0)}>
                <Icon name="comment" /> {t('command.comment')} <span className="rest">C</span>
              </DropdownMenu.Item>
              <DropdownMenu.Sub>
                <DropdownMenu.SubTrigger>
                  <Icon name="move" /> {t('canvas.moveTo')} <span className="rest">M</span>
                </DropdownMenu.SubTrigger>
                <DropdownMenu.Portal>
                  <DropdownMenu.SubContent className="menu">{moves}</DropdownMenu.SubContent>
                </DropdownMenu.Portal>
              </DropdownMenu.Sub>
              <DropdownMenu.Item onSelect={() => shifted(workspace, element, -1)}>
                <Icon name="up" /> {t('canvas.up')} <span className="rest">Alt-↑</span>
              </DropdownMenu.Item>
              <DropdownMenu.Item onSelect={() => shifted(workspace, element, 1)}>
                <Icon name="down" /> {t('canvas.down')} <span className="rest">Alt-↓</span>
              </DropdownMenu.Item>
              <DropdownMenu.Item onSelect={() => removeElement.perform({ ...workspace, selected: element.id })}>
                <Icon name="trash" /> {t('command.remove')} <span className="rest">Delete</span>
              </DropdownMenu.Item>
            </>
          )}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
