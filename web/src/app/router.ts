import { useSyncExternalStore } from 'react';

export const VIEWS = ['canvas', 'activities', 'map', 'interview', 'review', 'guides', 'text', 'history'] as const;
export type View = (typeof VIEWS)[number];

/** A place in the app, which is what its address says. */
export type Place =
  | { readonly at: 'home' }
  | { readonly at: 'guides'; readonly page: string }
  | { readonly at: 'model'; readonly id: string; readonly view: View; readonly page?: string };

const MOVED = 'linchpin:moved';

export function address(place: Place): string {
  if (place.at === 'home') {
    return '/';
  }
  const page = place.page ? `/${encodeURIComponent(place.page)}` : '';
  return place.at === 'guides' ? `/guides${page}` : `/m/${encodeURIComponent(place.id)}/${place.view}${page}`;
}

export function placeOf(path: string): Place {
  const [, m, id, view, page] = path.split('/');
  if (m === 'guides') {
    return { at: 'guides', page: decodeURIComponent(id ?? '') };
  }
  if (m !== 'm' || !id) {
    return { at: 'home' };
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
