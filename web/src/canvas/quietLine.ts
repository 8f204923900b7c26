import type { ElementJson, Written } from '../api/schema';
import { t } from '../i18n';

/** The one quiet line under a title: its amount, else how many links it has. */
export function quietLine(element: ElementJson): string {
  const amount = plain(element.fields['amount']) || plain(element.fields['cost']);
  if (amount !== '') {
    return amount;
  }
  return element.links.length === 0 ? '' : t('canvas.links', { count: element.links.length });
}

function plain(value: Written | undefined): string {
  if (typeof value === 'string') {
    return value;
  }
  if (value !== undefined && !Array.isArray(value) && typeof value['value'] === 'string') {
    return value['value'];
  }
  return '';
}
