import { useEffect, useRef } from 'react';
import { t } from '../i18n';
import { useWorkspace } from '../model/workspace';
import { Editor } from './Editor';
import { useTalk } from './useTalk';

/** Where a new thread begins: about the model, an element or one of its fields. */
export function Compose({ name }: { name: string }) {
  const { model, selected, discussion, announce, reference } = useWorkspace();
  const talk = useTalk();
  const anchor = talk.anchor?.element === selected ? talk.anchor : null;
  const box = useRef<HTMLTextAreaElement>(null);
  const wanted = anchor !== null;
  useEffect(() => {
    if (wanted) {
      box.current?.focus();
    }
  }, [wanted, anchor]);
  const element = model.elements.find((e) => e.id === selected);
  const known = reference.vocabulary.kinds.find((k) => k.section === element?.kind)?.attributes ?? [];
  const field = anchor?.field ?? '';
  const fields = known.map((a) => a.key).filter((key) => key in (element?.fields ?? {}) || key === field);
  return (
    <div className="compose">
      <Editor
        box={box}
        draft={`new ${selected}`}
        label={field === '' ? t('talk.new', { name }) : t('talk.newOnField', { name, field })}
        submit={t('talk.say')}
        onSay={(text) => {
          discussion.comment(text, { element: selected, field }, name);
          announce(t('talk.said', { name }));
        }}
      >
        {fields.length > 0 && (
          <label className="field-choice">
            <span className="hidden">{t('talk.whichField')}</span>
            <select className="field" value={field} onChange={(event) => discussion.choose({ element: selected, field: event.target.value })}>
              <option value="">{t('talk.allOfIt')}</option>
              {fields.map((key) => (
                <option key={key} value={key}>
                  {key}
                </option>
              ))}
            </select>
          </label>
        )}
      </Editor>
    </div>
  );
}
