import { useSyncExternalStore } from 'react';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const CHOSEN = 'linchpin.theme';
const listeners = new Set<() => void>();

export const theme = (): Theme =>
  THEMES.find((known) => known === localStorage.getItem(CHOSEN)) ?? 'system';

export function showTheme(): void {
  const chosen = theme();
  if (chosen === 'system') {
    delete document.documentElement.dataset['theme'];
  } else {
    document.documentElement.dataset['theme'] = chosen;
  }
}

export function chooseTheme(chosen: Theme): void {
  localStorage.setItem(CHOSEN, chosen);
  showTheme();
  listeners.forEach((listener) => listener());
}

export function useTheme(): Theme {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, theme);
}
