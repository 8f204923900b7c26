import i18next, { type TOptions } from 'i18next';
import { useSyncExternalStore } from 'react';
import en from './en.json';

export const LANGUAGES = { en: 'English', de: 'Deutsch', fr: 'Français', es: 'Español' } as const;
export type Language = keyof typeof LANGUAGES;

const CHOSEN = 'linchpin.language';
const others: Record<Exclude<Language, 'en'>, () => Promise<{ default: object }>> = {
  de: () => import('./de.json'),
  fr: () => import('./fr.json'),
  es: () => import('./es.json'),
};
const listeners = new Set<() => void>();

function preferred(): Language {
  const wanted = [localStorage.getItem(CHOSEN) ?? '', ...navigator.languages];
  const found = wanted.map((tag) => tag.slice(0, 2)).find((tag) => tag in LANGUAGES);
  return (found ?? 'en') as Language;
}

export async function startLanguage(): Promise<void> {
  await i18next.init({
    lng: 'en',
    fallbackLng: 'en',
    resources: { en: { translation: en } },
    interpolation: { escapeValue: false },
  });
  // a language that cannot be fetched now is not worth an empty page
  await use(preferred()).catch(() => use('en'));
}

async function use(language: Language): Promise<void> {
  if (language !== 'en' && !i18next.hasResourceBundle(language, 'translation')) {
    const messages = await others[language]();
    i18next.addResourceBundle(language, 'translation', messages.default);
  }
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
  listeners.forEach((listener) => listener());
}

export async function chooseLanguage(language: Language): Promise<void> {
  localStorage.setItem(CHOSEN, language);
  await use(language);
}

export const language = (): Language => i18next.language as Language;

export const t = (key: string, options?: TOptions): string =>
  options ? i18next.t(key, options) : i18next.t(key);

/** Redraws when the language changes. */
export function useLanguage(): Language {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, language);
}

/** The chosen language as it is written where the browser is at home: en-GB rather than en. */
export function region(chosen: string, wanted: readonly string[]): string {
  return wanted.find((tag) => tag === chosen || tag.startsWith(`${chosen}-`)) ?? chosen;
}

const here = (): string => region(language(), [navigator.language, ...navigator.languages]);

export const number = (value: number, options?: Intl.NumberFormatOptions): string =>
  new Intl.NumberFormat(here(), options).format(value);

/** With a space before the sign in every language, as the sentences of the server have it. */
export const percent = (share: number): string =>
  `${number(100 * share, { maximumFractionDigits: share < 0.1 ? 1 : 0 })}\u00a0%`;

/** A large amount in few digits, its thousands as one writes them in a model: 20k. */
export const compact = (value: number): string =>
  number(value, { notation: 'compact', maximumFractionDigits: 1 }).replace(/K$/, 'k');

/** A sentence of its own: a capital first, a full stop last. */
export function sentence(words: string): string {
  const whole = words.trim();
  return whole.charAt(0).toLocaleUpperCase(language()) + whole.slice(1) + (/[.!?:]$/.test(whole) ? '' : '.');
}

/** What a property is called on the screen; the word of the file where there is no plainer one. */
export const propertyName = (key: string): string =>
  t(`property.${key}`, { defaultValue: key.charAt(0).toUpperCase() + key.slice(1).replaceAll('-', ' ') });

/** A day without a time, as in `2026-11-20`. */
export const onDay = (date: string): string =>
  new Intl.DateTimeFormat(here(), { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`));

export const day = (at: string): string =>
  new Intl.DateTimeFormat(here(), { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(at),
  );
