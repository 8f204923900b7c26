import { useCallback, useState } from 'react';
import { accounts } from '../api/client';
import type { InvitedJson, WorkspaceJson } from '../api/schema';
import { entrance } from '../app/entrance';
import { useAsked } from '../app/useAsked';
import { day, t } from '../i18n';
import { CopyField } from '../ui/CopyField';
import { Failure } from '../ui/Failure';
import { RoleSelect } from '../ui/RoleSelect';
import { Listed } from './Listed';
import { useDoing } from './useDoing';

/** Who works in which workspace, and who is invited. */
export function Members() {
  const { workspaces } = entrance();
  const [chosen, setChosen] = useState(workspaces[0]?.id ?? '');
  const workspace = workspaces.find((w) => w.id === chosen);
  if (!workspace) {
    return <p className="empty">{t('account.noWorkspace')}</p>;
  }
  return (
    <div className="sections">
      {workspaces.length > 1 && (
        <label className="labelled narrow">
          {t('account.workspace')}
          <select className="field" value={chosen} onChange={(event) => setChosen(event.target.value)}>
            {workspaces.map((known) => (
              <option key={known.id} value={known.id}>
                {known.name}
              </option>
            ))}
          </select>
        </label>
      )}
      <People key={`people ${workspace.id}`} workspace={workspace} />
      {workspace.role === 'owner' && <Invitations key={`invitations ${workspace.id}`} workspace={workspace} />}
    </div>
  );
}

function People({ workspace }: { workspace: WorkspaceJson }) {
  const ask = useCallback(() => accounts.members(workspace.id), [workspace.id]);
  const [members, reload] = useAsked(ask);
  const { failed, run } = useDoing();
  const owner = workspace.role === 'owner';
  return (
    <section aria-labelledby="members">
      <h2 id="members">{workspace.name}</h2>
      <Failure message={failed} />
      <Listed asked={members} again={reload} empty="">
        {(all) => (
          <ul className="entries">
            {all.map((member) => (
              <li key={member.account}>
                <span>
                  {member.name} <span className="secondary small">{member.login}</span>
                </span>
                {owner ? (
                  <span className="row">
                    <RoleSelect hidden label={t('account.roleOf', { name: member.name })} value={member.role} onChange={(role) => void run(() => accounts.give(workspace.id, member.account, role).finally(reload))} />
                    <button type="button" className="button" aria-label={t('account.removeOf', { name: member.name })} onClick={() => void run(() => accounts.take(workspace.id, member.account).then(reload))}>
                      {t('account.remove')}
                    </button>
                  </span>
                ) : (
                  <span className="secondary">{t(`role.${member.role}`)}</span>
                )}
              </li>
            ))}
          </ul>
        )}
      </Listed>
    </section>
  );
}

function Invitations({ workspace }: { workspace: WorkspaceJson }) {
  const ask = useCallback(() => accounts.invitations(workspace.id), [workspace.id]);
  const [open, reload] = useAsked(ask);
  const [name, setName] = useState('');
  const [role, setRole] = useState('editor');
  const [made, setMade] = useState<InvitedJson | null>(null);
  const { failed, busy, run } = useDoing();
  const invite = async () => {
    setMade(await accounts.invite(workspace.id, name, role));
    setName('');
    reload();
  };
  return (
    <section aria-labelledby="invite">
      <h2 id="invite">{t('account.invite')}</h2>
      <p className="secondary">{t('account.inviteText')}</p>
      <form
        className="line-form"
        onSubmit={(event) => {
          event.preventDefault();
          void run(invite);
        }}
      >
        <label className="labelled">
          {t('account.inviteName')}
          <input className="field" required maxLength={80} value={name} onChange={(event) => setName(event.target.value)} />
        </label>
        <RoleSelect label={t('role.label')} value={role} onChange={setRole} />
        <button type="submit" className="button main" disabled={busy}>
          {t('account.inviteDo')}
        </button>
      </form>
      {made && <CopyField key={made.invitation.id} label={made.invitation.name} value={made.link} note={t('share.made')} />}
      <Failure message={failed} />
      {open.state === 'here' && open.value.length > 0 && (
        <>
          <h3>{t('account.invitations')}</h3>
          <ul className="entries">
            {open.value.map((invitation) => (
              <li key={invitation.id}>
                <span>
                  {invitation.name}{' '}
                  <span className="secondary small">
                    {t(`role.${invitation.role}`)}, {t('share.until', { day: day(invitation.expires) })}
                  </span>
                </span>
                <button type="button" className="button" aria-label={t('account.withdrawOf', { name: invitation.name })} onClick={() => void run(() => accounts.withdraw(workspace.id, invitation.id).then(reload))}>
                  {t('account.withdraw')}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
