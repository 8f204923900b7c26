import { language, t } from '../i18n';

/** Says where another language is chosen that advice, findings and questions are in English. */
export function InEnglish() {
  return language() === 'en' ? null : <p className="in-english secondary small">{t('settings.inEnglish')}</p>;
}
