import { lazy, Suspense } from 'react';
import Palette from './Palette';
import type { Dialog } from '../model/workspace';

const Shortcuts = lazy(() => import('./Shortcuts'));
const LinkDialog = lazy(() => import('../canvas/LinkDialog'));
const Catalogue = lazy(() => import('../catalogue/Catalogue'));
const RulePage = lazy(() => import('../guides/RulePage'));
const NameVersion = lazy(() => import('../history/NameVersion'));
const ShareDialog = lazy(() => import('../share/ShareDialog'));
const Presentation = lazy(() => import('../share/Presentation'));
const VoteDialog = lazy(() => import('../votes/VoteDialog'));

export function Dialogs({ dialog, onClose }: { dialog: Dialog; onClose: () => void }) {
  return (
    <Suspense>
      {dialog?.kind === 'palette' && <Palette onClose={onClose} />}
      {dialog?.kind === 'shortcuts' && <Shortcuts onClose={onClose} />}
      {dialog?.kind === 'link' && <LinkDialog element={dialog.element} onClose={onClose} />}
      {dialog?.kind === 'catalogue' && <Catalogue onClose={onClose} />}
      {dialog?.kind === 'rule' && <RulePage code={dialog.code} onClose={onClose} />}
      {dialog?.kind === 'name-version' && <NameVersion onClose={onClose} />}
      {dialog?.kind === 'share' && <ShareDialog onClose={onClose} />}
      {dialog?.kind === 'present' && <Presentation onClose={onClose} />}
      {dialog?.kind === 'vote' && <VoteDialog activity={dialog.activity} onClose={onClose} />}
    </Suspense>
  );
}
