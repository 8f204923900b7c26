import { Dialog } from 'radix-ui';
import { useEffect, useMemo, useRef, useState } from 'react';
import { t } from '../i18n';
import { classOf, classToken } from '../model/facts';
import { useWorkspace } from '../model/workspace';
import { Verdict } from '../panel/Verdict';
import { Icon } from '../ui/Icon';
import { pages, type Page } from './pages';

/** The model page by page in big type, turned by arrow keys. */
export default function Presentation({ onClose }: { onClose: () => void }) {
  const { model, reference, activities } = useWorkspace();
  const all = useMemo(() => pages(model, reference.framework, [...activities.values()]), [model, reference, activities]);
  const [step, setStep] = useState(0);
  const whole = useRef<HTMLDivElement>(null);
  const now = Math.min(step, all.length - 1);
  const page = all[now];
  useEffect(() => {
    // not granted everywhere; the window is filled in any case
    whole.current?.requestFullscreen?.().catch(() => undefined);
    const left = () => !document.fullscreenElement && onClose();
    document.addEventListener('fullscreenchange', left);
    return () => {
      document.removeEventListener('fullscreenchange', left);
      if (document.fullscreenElement) {
        void document.exitFullscreen().catch(() => undefined);
      }
    };
    // once: what closes it does not change what it shows
  }, []);
  const turn = (to: number) => setStep(Math.max(0, Math.min(all.length - 1, to)));
  useEffect(() => {
    // on the window: a button that has just been disabled takes the focus with it
    const pressed = (event: KeyboardEvent) => {
      const to: Record<string, number> = {
        ArrowRight: now + 1,
        ArrowDown: now + 1,
        PageDown: now + 1,
        ArrowLeft: now - 1,
        ArrowUp: now - 1,
        PageUp: now - 1,
        Home: 0,
        End: all.length - 1,
      };
      const wanted = to[event.key];
      if (wanted !== undefined) {
        event.preventDefault();
        setStep(Math.max(0, Math.min(all.length - 1, wanted)));
      }
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, [now, all.length]);
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Content ref={whole} className="presentation" aria-describedby={undefined}>
          <Dialog.Title className="hidden">{t('present.title')}</Dialog.Title>
          <div className="page" aria-live="polite">
            {page && <Shown page={page} />}
          </div>
          <footer>
            <span className="secondary">{model.name}</span>
            <span className="attribution">{reference.framework.attribution}</span>
            <span className="grow" />
            <span className="secondary numbers">{t('present.place', { step: now + 1, all: all.length })}</span>
            <button type="button" className="button" disabled={now === 0} title={t('present.keys')} onClick={() => turn(now - 1)}>
              {t('present.back')}
            </button>
            <button type="button" className="button" disabled={now === all.length - 1} title={t('present.keys')} onClick={() => turn(now + 1)}>
              {t('present.next')}
            </button>
            <button type="button" className="quiet" aria-label={t('present.end')} title={t('present.end')} onClick={onClose}>
              <Icon name="close" />
            </button>
          </footer>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function Shown({ page }: { page: Page }) {
  switch (page.kind) {
    case 'title':
      return (
        <div className="title-page">
          <h2>{page.name}</h2>
          {page.text !== '' && <p className="question">{page.text}</p>}
        </div>
      );
    case 'block':
      return (
        <>
          <h2>{page.name}</h2>
          <p className="question">{page.question}</p>
          {page.notes.length === 0 && <p className="secondary">{t('present.nothing')}</p>}
          <ul className={page.notes.length > 6 ? 'many' : ''}>
            {page.notes.map((note) => (
              <li key={note.id}>{note.name}</li>
            ))}
          </ul>
        </>
      );
    case 'activity': {
      const type = classOf(page.facts);
      return (
        <div className="activity-page" data-class={type === '' ? undefined : classToken(type)}>
          <h2>{page.name}</h2>
          <Verdict facts={page.facts} />
        </div>
      );
    }
  }
}
