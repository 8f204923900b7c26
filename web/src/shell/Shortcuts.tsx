import { commands } from '../commands/all';
import { keys } from '../commands/command';
import { t } from '../i18n';
import { Modal } from '../ui/Modal';

const ON_A_NOTE = [
  ['Enter', 'shortcuts.rename'],
  ['N', 'shortcuts.add'],
  ['M', 'shortcuts.move'],
  ['Alt-↑ Alt-↓', 'shortcuts.shift'],
  ['L', 'shortcuts.link'],
  ['F', 'shortcuts.findings'],
  ['C', 'shortcuts.comment'],
  ['Delete', 'shortcuts.remove'],
  ['↑ ↓ ← →', 'shortcuts.walk'],
] as const;

export default function Shortcuts({ onClose }: { onClose: () => void }) {
  return (
    <Modal title={t('command.shortcuts')} onClose={onClose}>
      <div className="shortcuts">
        <section>
          <h3>{t('shortcuts.everywhere')}</h3>
          <dl className="keys">
            {commands.flatMap((command) =>
              command.shortcut
                ? [
                    <div key={command.id}>
                      <dt>
                        <kbd>{keys(command.shortcut)}</kbd>
                      </dt>
                      <dd>{t(command.label)}</dd>
                    </div>,
                  ]
                : [],
            )}
          </dl>
        </section>
        <section>
          <h3>{t('shortcuts.onNote')}</h3>
          <dl className="keys">
            {ON_A_NOTE.map(([key, label]) => (
              <div key={key}>
                <dt>
                  <kbd>{key}</kbd>
                </dt>
                <dd>{t(label)}</dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
      <div className="actions dialog-end">
        <button type="button" className="button main" onClick={onClose}>
          {t('close')}
        </button>
      </div>
    </Modal>
  );
}
