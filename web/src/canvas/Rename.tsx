import { useRef, useState } from 'react';
import type { ElementJson } from '../api/schema';
import { t } from '../i18n';
import { useWorkspace } from '../model/workspace';

export function Rename({ element, onDone }: { element: ElementJson; onDone: () => void }) {
  const { edit } = useWorkspace();
  const [name, setName] = useState(element.name);
  const done = useRef(false);
  const finish = (keep: boolean) => {
    if (done.current) {
      return;
    }
    done.current = true;
    const typed = name.replace(/\s+/g, ' ').trim();
    if (keep && typed !== '' && typed !== element.name) {
      edit({ op: 'set', element: element.id, property: 'name', value: typed });
    }
    onDone();
  };
  return (
    <textarea
      className="field rename"
      rows={2}
      autoFocus
      value={name}
      aria-label={t('canvas.rename', { name: element.name })}
      onFocus={(event) => event.target.select()}
      onChange={(event) => setName(event.target.value)}
      onBlur={() => finish(true)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
          event.preventDefault();
          finish(true);
        } else if (event.key === 'Escape') {
          event.stopPropagation();
          finish(false);
        }
      }}
    />
  );
}
