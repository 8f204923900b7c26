import { t } from '../i18n';
import { useWorkspace } from '../model/workspace';

/** In whose words questions are put: a small firm's, or a large organisation's. */
export function Track({ asked }: { asked: boolean }) {
  const { model, edit } = useWorkspace();
  const size = model.header['size'];
  const large = typeof size === 'string' ? size === 'medium' || size === 'large' : asked;
  const choose = (wanted: string) => edit({ op: 'set', element: '', property: 'size', value: wanted });
  return (
    <fieldset className="track">
      <legend className="hidden">{t('interview.track')}</legend>
      <label>
        <input type="radio" name="track" checked={!large} onChange={() => choose('small')} />
        {t('interview.small')}
      </label>
      <label>
        <input type="radio" name="track" checked={large} onChange={() => choose('large')} />
        {t('interview.large')}
      </label>
    </fieldset>
  );
}
