import { useState } from 'react';
import { api, Refusal } from '../api/client';
import type { ModelJson, ProposalJson } from '../api/schema';
import { differences } from '../history/differences';
import { DifferenceItem } from '../history/DifferenceItem';
import { day, t } from '../i18n';
import { applyEdit } from '../model/apply';
import { browser } from '../model/browser';
import { useWorkspace } from '../model/workspace';
import { Modal } from '../ui/Modal';

/** Each proposal with what it would change, to accept or to decline. */
export default function ProposalsDialog(props: {
  proposals: readonly ProposalJson[];
  onDecided: () => void;
  onClose: () => void;
}) {
  const { proposals, onDecided, onClose } = props;
  return (
    <Modal title={t('proposals.title')} onClose={onClose}>
      {proposals.length === 0 && <p className="empty">{t('proposals.none')}</p>}
      {proposals.map((proposal) => (
        <Proposed key={proposal.id} proposal={proposal} onDecided={onDecided} />
      ))}
    </Modal>
  );
}

function Proposed({ proposal, onDecided }: { proposal: ProposalJson; onDecided: () => void }) {
  const { session, model, announce } = useWorkspace();
  const [failed, setFailed] = useState('');
  const [busy, setBusy] = useState(false);
  const decide = async (how: 'accept' | 'decline') => {
    setBusy(true);
    try {
      await api.decide(session.id, proposal.id, how, { client: browser.client, author: browser.name() });
      announce(t(how === 'accept' ? 'proposals.accepted' : 'proposals.declined'));
      onDecided();
    } catch (failure) {
      setFailed(failure instanceof Refusal ? failure.message : t('proposals.offline'));
      setBusy(false);
    }
  };
  const after: ModelJson = proposal.edits.reduce(applyEdit, model);
  return (
    <article className="proposed">
      <p>
        <strong>{proposal.author}</strong>{' '}
        <span className="secondary small">{day(proposal.made)}</span>
      </p>
      <p>{proposal.why}</p>
      <ul className="differences">
        {differences(model, after).map((difference) => (
          <DifferenceItem key={difference.id} difference={difference} />
        ))}
      </ul>
      {proposal.problems.map((problem) => (
        <p key={problem} role="alert">
          {t('proposals.misfit')} {problem}
        </p>
      ))}
      {failed !== '' && <p role="alert">{failed}</p>}
      <div className="buttons">
        <button
          type="button"
          className="button main"
          disabled={busy || proposal.problems.length > 0}
          onClick={() => void decide('accept')}
        >
          {t('proposals.accept')}
        </button>
        <button type="button" className="button" disabled={busy} onClick={() => void decide('decline')}>
          {t('proposals.decline')}
        </button>
      </div>
    </article>
  );
}
