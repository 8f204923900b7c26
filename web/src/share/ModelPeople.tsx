import { useCallback, useState } from 'react';
import { api } from '../api/client';
import { useAsked } from '../app/useAsked';
import { t } from '../i18n';
import { Failure, reason } from '../ui/Failure';
import { RoleSelect } from '../ui/RoleSelect';

/** Who has a role in one model beside the members of its workspace. */
export function ModelPeople({ model }: { model: string }) {
  const ask = useCallback(() => api.modelMembers(model), [model]);
  const [people, reload] = useAsked(ask);
  const [login, setLogin] = useState('');
  const [role, setRole] = useState('viewer');
  const [failed, setFailed] = useState('');
  const doing = (work: Promise<void>) =>
    work.then(
      () => {
        setFailed('');
        setLogin('');
        reload();
      },
      (failure: unknown) => setFailed(reason(failure)),
    );
  return (
    <section aria-labelledby="model-people">
      <h3 id="model-people">{t('share.people')}</h3>
      {people.state === 'here' && people.value.length === 0 && <p className="secondary">{t('share.peopleNone')}</p>}
      <ul className="entries">
        {people.state === 'here' &&
          people.value.map((person) => (
            <li key={person.account}>
              <span>
                {person.name} <span className="secondary small">{t(`role.${person.role}`)}</span>
              </span>
              <button type="button" className="button" aria-label={t('account.removeOf', { name: person.name })} onClick={() => void doing(api.takeInModel(model, person.account))}>
                {t('account.remove')}
              </button>
            </li>
          ))}
      </ul>
      <form
        className="line-form"
        onSubmit={(event) => {
          event.preventDefault();
          void doing(api.giveInModel(model, login.trim(), role));
        }}
      >
        <label className="labelled">
          {t('entrance.login')}
          <input className="field" required autoCapitalize="none" spellCheck={false} value={login} onChange={(event) => setLogin(event.target.value)} />
        </label>
        <RoleSelect label={t('role.label')} value={role} onChange={setRole} />
        <button type="submit" className="button">
          {t('share.give')}
        </button>
      </form>
      <Failure message={failed} />
    </section>
  );
}
