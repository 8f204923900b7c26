import { useEffect, useRef, useState } from 'react';
import type { ProblemJson } from '../api/schema';
import { t } from '../i18n';
import { useWorkspace } from '../model/workspace';
import { TextEditor } from './editor';

/** The model as its file, edited live. */
export default function TextView() {
  const { session, snapshot, reference, readOnly } = useWorkspace();
  const place = useRef<HTMLDivElement>(null);
  const editor = useRef<TextEditor | null>(null);
  const [problems, setProblems] = useState<readonly ProblemJson[]>([]);
  const [waiting, setWaiting] = useState(false);
  useEffect(() => {
    if (!place.current) {
      return undefined;
    }
    const made = new TextEditor(place.current, session, reference, setProblems, setWaiting, !readOnly);
    editor.current = made;
    return () => made.close();
  }, [session, reference, readOnly]);
  useEffect(() => {
    if (snapshot.base) {
      editor.current?.show(snapshot.base, snapshot.analysis?.findings ?? []);
    }
  }, [snapshot.base, snapshot.analysis, readOnly]);
  return (
    <div className="text-view-inner">
      <p className="reading" role="status">
        {problems.length > 0 ? t('text.problems', { count: problems.length }) : waiting ? t('text.typing') : readOnly ? t('role.readOnly') : t('text.fine')}
      </p>
      <div ref={place} className="editor" />
      {problems.length > 0 && (
        <ul className="problems">
          {problems.map((problem) => (
            <li key={`${problem.line}:${problem.column} ${problem.message}`}>
              <button type="button" className="quiet name" onClick={() => editor.current?.goTo(problem.line, problem.column)}>
                {t('text.line', { line: problem.line })}
              </button>
              {problem.message} <span className="secondary">{problem.hint}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
