import { useEffect, useId, useState } from 'react';
import type { AttributeJson, EditJson, ElementJson, ProblemJson, Written } from '../api/schema';
import { propertyName, t } from '../i18n';
import { useWorkspace } from '../model/workspace';

/** One property of an element, with the means to change it. */
export function Field({ attribute, element }: { attribute: AttributeJson; element: ElementJson }) {
  const { edit, show } = useWorkspace();
  const value = element.fields[attribute.key];
  const change = (text: string) => (text === written(value) ? '' : edit(changed(attribute, element.id, text)));
  const options = attribute.type === 'flag' ? ['yes', 'no'] : attribute.type === 'choice' || (attribute.type === 'weights' && attribute.options.length > 0) ? attribute.options : null;
  const simple = isSimple(attribute, value);
  return (
    <label className="labelled" title={`${attribute.key}: ${attribute.meaning}`}>
      <span>{propertyName(attribute.key)}</span>
      {!simple ? (
        <span className="complex">
          <code>{written(value)}</code>
          <button type="button" className="quiet" onClick={() => show('text')}>
            {t('details.inText')}
          </button>
        </span>
      ) : options ? (
        <select className="field" value={written(value)} onChange={(event) => change(event.target.value)}>
          <option value="">{t('details.unset')}</option>
          {options.map((option) => (
            <option key={option} value={option}>
              {option}
            </option>
          ))}
        </select>
      ) : (
        <Typed value={written(value)} onChange={change} lines={attribute.type === 'texts'} hint={attribute.meaning} name={propertyName(attribute.key)} />
      )}
    </label>
  );
}

function Typed(props: { value: string; onChange: (text: string) => string; lines: boolean; hint: string; name: string }) {
  const [text, setText] = useState<string | null>(null);
  const { session, snapshot } = useWorkspace();
  const [sent, setSent] = useState('');
  const [problems, setProblems] = useState<readonly ProblemJson[]>([]);
  const about = useId();
  const keep = () => {
    if (text !== null && problems.length === 0 && sent === '') {
      const id = props.onChange(text.trim());
      setSent(id);
      if (id === '') {
        setText(null);
      }
    }
  };
  const { refused } = snapshot;
  // what was typed stays in the field until the server has it, and with the reason if it does not take it
  useEffect(() => {
    if (sent === '' || session.isWaiting(sent)) {
      return;
    }
    const mine = refused.find((r) => r.submission.id === sent);
    setSent('');
    if (mine) {
      setProblems(mine.problems);
      session.dismiss(mine);
    } else {
      setText(null);
    }
  }, [sent, session, snapshot, refused]);
  const shared = {
    className: 'field',
    value: text ?? props.value,
    placeholder: props.hint,
    // the reason beneath is within the label and does not belong to the name
    'aria-label': props.name,
    'aria-invalid': problems.length > 0,
    'aria-describedby': problems.length > 0 ? about : undefined,
    onBlur: keep,
    onChange: (event: React.ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => {
      setProblems([]);
      setSent('');
      setText(event.target.value);
    },
  };
  const box = props.lines ? (
    <textarea {...shared} rows={3} />
  ) : (
    <input
      {...shared}
      onKeyDown={(event) => {
        if (event.key === 'Enter') {
          keep();
        } else if (event.key === 'Escape') {
          setProblems([]);
          setText(null);
        }
      }}
    />
  );
  return (
    <>
      {box}
      {problems.length > 0 && (
        <span id={about} className="field-problem small" role="alert">
          {problems.map((problem) => `${problem.message} ${problem.hint}`).join(' ')}
        </span>
      )}
    </>
  );
}

function changed(attribute: AttributeJson, element: string, text: string): EditJson {
  if (text === '' && attribute.key !== 'name') {
    return { op: 'unset', element, property: attribute.key };
  }
  return attribute.type === 'texts'
    ? { op: 'set-all', element, property: attribute.key, values: text.split('\n').map((l) => l.trim()).filter((l) => l !== '') }
    : { op: 'set', element, property: attribute.key, value: text };
}

function isSimple(attribute: AttributeJson, value: Written | undefined): boolean {
  const flat = value === undefined || typeof value === 'string';
  switch (attribute.type) {
    case 'texts':
      return flat || (Array.isArray(value) && value.every((v) => typeof v === 'string'));
    case 'group':
    case 'entries':
    case 'links':
      return false;
    default:
      return flat;
  }
}

function written(value: Written | undefined): string {
  if (value === undefined || typeof value === 'string') {
    return value ?? '';
  }
  if (Array.isArray(value)) {
    return value.every((v) => typeof v === 'string') ? value.join('\n') : value.map(written).join(', ');
  }
  return Object.entries(value)
    .map(([key, inner]) => `${key}: ${written(inner)}`)
    .join(', ');
}
