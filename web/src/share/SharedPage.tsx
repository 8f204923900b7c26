import { useCallback, useEffect } from 'react';
import { actAsGuest, api } from '../api/client';
import type { View } from '../app/router';
import { useAsked } from '../app/useAsked';
import { t } from '../i18n';
import { Workspace } from '../shell/Workspace';
import { Message } from '../ui/Message';

/** What whoever has a share link sees. */
export default function SharedPage({ token, view }: { token: string; view: View }) {
  const ask = useCallback(() => {
    actAsGuest(token);
    return api.shared(token);
  }, [token]);
  const [shared, again] = useAsked(ask);
  useEffect(() => () => actAsGuest(''), []);
  if (shared.state === 'waiting') {
    return <Message title={t('status.opening')} />;
  }
  if (shared.state === 'failed') {
    return shared.status === 404 ? <Message title={t('share.gone')} text={t('share.goneText')} /> : <Message title={t('failed.unreachable')} action={t('failed.again')} onAction={again} />;
  }
  return <Workspace id={shared.value.model} view={view} share={token} />;
}
