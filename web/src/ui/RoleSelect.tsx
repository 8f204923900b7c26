import { t } from '../i18n';

export const ROLES = ['viewer', 'commenter', 'editor', 'owner'] as const;

export function RoleSelect(props: { label: string; value: string; hidden?: boolean; onChange: (role: string) => void }) {
  return (
    <label className="labelled">
      <span className={props.hidden ? 'hidden' : ''}>{props.label}</span>
      <select className="field" value={props.value} onChange={(event) => props.onChange(event.target.value)}>
        {ROLES.map((role) => (
          <option key={role} value={role}>
            {t(`role.${role}`)}: {t(`role.may-${role}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
