import { useId, useState, type ReactNode, type RefObject } from 'react';
import { t } from '../i18n';
import { useWorkspace } from '../model/workspace';

const LONGEST = 4000;
const NEAR = 3600;

/** A box to write in; what stands in it survives a closed tab. */
export function Editor(props: {
  draft: string;
  label: string;
  submit: string;
  onSay: (text: string) => void;
  onCancel?: () => void;
  initial?: string;
  autoFocus?: boolean;
  box?: RefObject<HTMLTextAreaElement | null>;
  children?: ReactNode;
}) {
  const { session } = useWorkspace();
  const key = `linchpin.comment.${session.id}.${props.draft}`;
  const [text, setText] = useState(() => localStorage.getItem(key) ?? props.initial ?? '');
  const id = useId();
  const usable = text.trim() !== '' && text.length <= LONGEST;
  const change = (typed: string) => {
    setText(typed);
    if (typed === (props.initial ?? '')) {
      localStorage.removeItem(key);
    } else {
      localStorage.setItem(key, typed);
    }
  };
  const done = () => {
    localStorage.removeItem(key);
    setText('');
  };
  const say = () => {
    if (usable) {
      props.onSay(text.trim());
      done();
    }
  };
  const cancel = () => {
    done();
    props.onCancel?.();
  };
  return (
    <form
      className="say-box"
      onSubmit={(event) => {
        event.preventDefault();
        say();
      }}
    >
      <label htmlFor={id} className="secondary small">
        {props.label}
      </label>
      <textarea
        id={id}
        ref={props.box}
        className="field"
        rows={Math.min(10, Math.max(2, text.split('\n').length))}
        value={text}
        autoFocus={props.autoFocus}
        aria-keyshortcuts="Control+Enter"
        onChange={(event) => change(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
            event.preventDefault();
            say();
          } else if (event.key === 'Escape' && props.onCancel) {
            event.stopPropagation();
            cancel();
          }
        }}
      />
      {text.length > NEAR && (
        <p className={`small numbers ${text.length > LONGEST ? 'too-long' : 'secondary'}`} role="status">
          {t('talk.length', { length: text.length, longest: LONGEST })}
        </p>
      )}
      <div className="row">
        {props.children}
        {props.onCancel && (
          <button type="button" className="button" onClick={cancel}>
            {t('cancel')}
          </button>
        )}
        <button type="submit" className="button main" disabled={!usable}>
          {props.submit}
        </button>
      </div>
    </form>
  );
}
