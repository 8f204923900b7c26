import { useRef, useState } from 'react';
import { t } from '../i18n';

/** Something to pass on, which is told only once. */
export function CopyField({ label, value, note }: { label: string; value: string; note: string }) {
  const [copied, setCopied] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const copy = () => {
    field.current?.select();
    navigator.clipboard?.writeText(value).then(
      () => setCopied(true),
      () => undefined,
    );
  };
  return (
    <div className="copy-field" role="status">
      <label className="labelled">
        {label}
        <span className="row">
          <input ref={field} className="field" readOnly value={value} onFocus={(event) => event.currentTarget.select()} />
          <button type="button" className="button" onClick={copy}>
            {copied ? t('share.copied') : t('share.copy')}
          </button>
        </span>
      </label>
      <p className="secondary small">{note}</p>
    </div>
  );
}
