import { Suspense } from 'react';
import Palette from './Palette';
import type { Dialog } from '../model/workspace';
import { loaded } from '../ui/loaded';

const Shortcuts = loaded(() => import('./Shortcuts'));
const LinkDialog = loaded(() => import('../canvas/LinkDialog'));
const Catalogue = loaded(() => import('../catalogue/Catalogue'));
const RulePage = loaded(() => import('../guides/RulePage'));
const NameVersion = loaded(() => import('../history/NameVersion'));
const ShareDialog = loaded(() => import('../share/ShareDialog'));
const Presentation = loaded(() => import('../share/Presentation'));
const VoteDialog = loaded(() => import('../votes/VoteDialog'));

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
