import { Refusal } from '../api/client';
import { t } from '../i18n';

/** Why something was not done, told by the server or because it does not answer. */
export const reason = (failure: unknown): string =>
  failure instanceof Refusal ? failure.message : t('failed.unreachable');

export function Failure({ message }: { message: string }) {
  return message === '' ? null : (
    <p className="problem" role="alert">
      {message}
    </p>
  );
}
