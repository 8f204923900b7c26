import { useEffect, useRef } from 'react';
import { address, SHARED_VIEWS, VIEWS } from '../app/router';
import { t } from '../i18n';
import { useWorkspace } from '../model/workspace';

export function Navigation() {
  const { view, show, guest, place } = useWorkspace();
  const shown = guest ? SHARED_VIEWS : VIEWS;
  const here = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    void here.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [view]);
  return (
    <nav className="views" aria-label={t('views')}>
      {shown.map((known) => (
        <a
          key={known}
          ref={known === view ? here : undefined}
          href={address(place(known))}
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
