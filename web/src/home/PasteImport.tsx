import { useRef, useState } from 'react';
import type { NewModelJson } from '../api/schema';
import { t } from '../i18n';

/** A text or a file that somebody has already: Markdown, BMML, YAML or JSON. */
export function PasteImport(props: { busy: boolean; onImport: (wanted: NewModelJson) => void }) {
  const [text, setText] = useState('');
  const file = useRef<HTMLInputElement>(null);
  const read = async (chosen: File | undefined) => {
    if (chosen) {
      props.onImport({ text: await chosen.text(), fileName: chosen.name });
    }
  };
  return (
    <form
      className="card"
      onSubmit={(event) => {
        event.preventDefault();
        props.onImport({ text });
      }}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        void read(event.dataTransfer.files[0]);
      }}
    >
      <h2>{t('home.import')}</h2>
      <label className="labelled">
        {t('home.importText')}
        <textarea className="field" rows={3} value={text} placeholder={'## Key Activities\n- Bake bread'} onChange={(event) => setText(event.target.value)} />
      </label>
      <div className="row">
        <button type="submit" className="button" disabled={props.busy || text.trim() === ''}>
          {t('home.importDo')}
        </button>
        <button type="button" className="button" onClick={() => file.current?.click()}>
          {t('home.importFile')}
        </button>
      </div>
      <input ref={file} type="file" hidden accept=".yaml,.yml,.json,.md,.markdown,.bmml,.txt" onChange={(event) => void read(event.target.files?.[0])} />
    </form>
  );
}
