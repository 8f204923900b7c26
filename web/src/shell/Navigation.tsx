import { useEffect, useRef } from 'react';
import { address, VIEWS } from '../app/router';
import { t } from '../i18n';
import { useWorkspace } from '../model/workspace';

export function Navigation() {
  const { session, view, show } = useWorkspace();
  const here = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    void here.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [view]);
  return (
    <nav className="views" aria-label={t('views')}>
      {VIEWS.map((known) => (
        <a
          key={known}
          ref={known === view ? here : undefined}
          href={address({ at: 'model', id: session.id, view: known })}
          aria-current={known === view ? 'page' : undefined}
          onClick={(event) => {
            if (!event.metaKey && !event.ctrlKey) {
              event.preventDefault();
              show(known);
            }
          }}
        >
          {t(`view.${known}`)}
        </a>
      ))}
    </nav>
  );
}
