import { useCallback, useEffect, useState } from 'react';
import { api } from '../api/client';
import { useTheme } from '../app/theme';
import { useAsked } from '../app/useAsked';
import { t } from '../i18n';
import { useWorkspace } from '../model/workspace';
import { Icon } from '../ui/Icon';

interface Drawn {
  readonly address: string;
  readonly words: string;
}

/** A picture of the model that the server draws, told in words to those who do not see it. */
export function Picture({ file, about }: { file: string; about: Record<string, string> }) {
  const { session, snapshot } = useWorkspace();
  const chosen = useTheme();
  const theme = chosen === 'system' ? 'automatic' : chosen;
  const sequence = snapshot.base?.sequence ?? 0;
  const query = new URLSearchParams({ theme, ...about }).toString();
  const address = `${api.file(session.id, file)}?${query}`;
  const [asked, again] = useAsked(useCallback(() => drawn(address, sequence), [address, sequence]));
  const [shown, setShown] = useState<Drawn | null>(null);
  useEffect(() => {
    if (asked.state === 'here') {
      setShown(asked.value);
      return () => URL.revokeObjectURL(asked.value.address);
    }
    return undefined;
  }, [asked]);
  if (asked.state === 'failed') {
    return (
      <div className="problem" role="alert">
        <p>{t('picture.failed', { reason: asked.message })}</p>
        <button type="button" className="button" onClick={again}>
          {t('failed.again')}
        </button>
      </div>
    );
  }
  if (!shown) {
    return <p className="waiting">{t('status.analysing')}</p>;
  }
  return (
    <figure className="picture">
      <div className="picture-scroll" tabIndex={0} role="region" aria-label={t('picture.label')}>
        <img src={shown.address} alt={shown.words} />
      </div>
      <figcaption>
        <a className="button" href={address} download>
          <Icon name="download" /> SVG
        </a>
      </figcaption>
    </figure>
  );
}

async function drawn(address: string, _sequence: number): Promise<Drawn> {
  const response = await fetch(address);
  if (!response.ok) {
    throw new Error(response.statusText);
  }
  const text = await response.text();
  const words = new DOMParser().parseFromString(text, 'image/svg+xml').querySelector('desc')?.textContent ?? '';
  return { address: URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' })), words };
}
