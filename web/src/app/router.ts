import { useSyncExternalStore } from 'react';

export const VIEWS = ['canvas', 'activities', 'map', 'interview', 'review', 'guides', 'text', 'history'] as const;
export type View = (typeof VIEWS)[number];

/** What a share link shows. */
export const SHARED_VIEWS = ['canvas', 'activities', 'map'] as const satisfies readonly View[];

export const SECTIONS = ['profile', 'devices', 'passkeys', 'tokens', 'members', 'workbench', 'log'] as const;
export type Section = (typeof SECTIONS)[number];

/** A place in the app, which is what its address says. */
export type Place =
  | { readonly at: 'home' }
  | { readonly at: 'guides'; readonly page: string }
  | { readonly at: 'model'; readonly id: string; readonly view: View; readonly page?: string }
  | { readonly at: 'shared'; readonly token: string; readonly view: View }
  | { readonly at: 'settings'; readonly section: Section }
  | { readonly at: 'link' }
  | { readonly at: 'nowhere' };

const MOVED = 'linchpin:moved';

export function address(place: Place): string {
  switch (place.at) {
    case 'home':
      return '/';
    case 'guides':
      return `/guides${paged(place.page)}`;
    case 'model':
      return `/m/${encodeURIComponent(place.id)}/${place.view}${paged(place.page ?? '')}`;
    case 'shared':
      return `/share/${encodeURIComponent(place.token)}/${place.view}`;
    case 'settings':
      return `/settings/${place.section}`;
    case 'link':
      return '/invitation';
    case 'nowhere':
      return '/';
  }
}

const paged = (page: string): string => (page === '' ? '' : `/${encodeURIComponent(page)}`);

export function placeOf(path: string): Place {
  const [, m, id, view, page] = path.split('/');
  if (m === 'guides') {
    return { at: 'guides', page: decodeURIComponent(id ?? '') };
  }
  if (m === 'setup' || m === 'invitation') {
    return { at: 'link' };
  }
  if (m === 'settings') {
    return { at: 'settings', section: SECTIONS.find((s) => s === id) ?? 'profile' };
  }
  if (m === 'share' && id) {
    return { at: 'shared', token: decodeURIComponent(id), view: SHARED_VIEWS.find((v) => v === view) ?? 'canvas' };
  }
  if (m === undefined || m === '') {
    return { at: 'home' };
  }
  if (m !== 'm' || !id) {
    return { at: 'nowhere' };
  }
  const known = VIEWS.find((v) => v === view) ?? 'canvas';
  return { at: 'model', id: decodeURIComponent(id), view: known, ...(page ? { page: decodeURIComponent(page) } : {}) };
}

export function go(place: Place): void {
  history.pushState(null, '', address(place));
  window.dispatchEvent(new Event(MOVED));
}

export function usePlace(): Place {
  const path = useSyncExternalStore(
    (listener) => {
      window.addEventListener('popstate', listener);
      window.addEventListener(MOVED, listener);
      return () => {
        window.removeEventListener('popstate', listener);
        window.removeEventListener(MOVED, listener);
      };
    },
    () => location.pathname,
  );
  return placeOf(path);
}
