import '@fontsource/ibm-plex-mono/latin-400.css';
import { autocompletion } from '@codemirror/autocomplete';
import { yaml } from '@codemirror/lang-yaml';
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { setDiagnostics, type Diagnostic } from '@codemirror/lint';
import { diff } from '@codemirror/merge';
import { ChangeSet, EditorState, Transaction, Annotation, type Text } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import { indentWithTab } from '@codemirror/commands';
import { tags } from '@lezer/highlight';
import { basicSetup } from 'codemirror';
import type { FindingJson, ModelJson, ProblemJson, Splice } from '../api/schema';
import type { Reference } from '../app/reference';
import type { Session } from '../model/session';
import { completions } from './completions';
import { drafts } from './drafts';

const REMOTE = Annotation.define<boolean>();
const PAUSE = 400;

const style = HighlightStyle.define([
  { tag: tags.propertyName, color: 'var(--accent)' },
  { tag: tags.definition(tags.propertyName), color: 'var(--accent)', fontWeight: '500' },
  { tag: tags.comment, color: 'var(--ink-2)', fontStyle: 'italic' },
  { tag: tags.string, color: 'var(--ink)' },
  { tag: tags.separator, color: 'var(--ink-2)' },
]);

/**
 * The text in an editor, kept in step with the server.
 *
 * `own` is what was typed since the server's text; it is sent when it is a pause old. Others'
 * changes come as splices and are carried around what was typed. A text that is no model is not
 * accepted by the server: it stays here as a draft, and in the browser's storage, until it is one.
 */
export class TextEditor {
  private readonly view: EditorView;
  private base: ModelJson | null = null;
  private own: ChangeSet | null = null;
  private sent: { id: string; changes: ChangeSet } | null = null;
  private timer: number | undefined;
  private problems: readonly ProblemJson[] = [];
  private findings: readonly FindingJson[] = [];
  private readonly unsubscribe: () => void;

  constructor(
    parent: HTMLElement,
    private readonly session: Session,
    reference: Reference,
    private readonly onProblems: (problems: readonly ProblemJson[]) => void,
    private readonly onWaiting: (waiting: boolean) => void,
    editable = true,
  ) {
    this.view = new EditorView({
      parent,
      state: EditorState.create({
        extensions: [
          basicSetup,
          EditorState.readOnly.of(!editable),
          keymap.of([indentWithTab]),
          yaml(),
          syntaxHighlighting(style),
          autocompletion({ override: [completions(reference, () => this.base)] }),
          EditorView.lineWrapping,
          EditorView.contentAttributes.of({ 'aria-label': 'YAML', tabindex: '0' }),
          EditorView.updateListener.of((update) => {
            if (update.docChanged && !update.transactions.some((tr) => tr.annotation(REMOTE))) {
              this.typed(update.changes);
            }
          }),
        ],
      }),
    });
    this.unsubscribe = session.subscribe(() => this.refusals());
  }

  close(): void {
    window.clearTimeout(this.timer);
    this.submit();
    this.unsubscribe();
    this.outlive();
    this.view.destroy();
  }

  /** The answer to what was sent last may come when this editor is gone: the draft goes with it. */
  private outlive(): void {
    const { sent, own, session } = this;
    const left = drafts.of(session.id);
    if (sent === null || left === null || (own !== null && !own.empty)) {
      return;
    }
    const settle = () => {
      if (session.isWaiting(sent.id)) {
        return;
      }
      stop();
      if (drafts.of(session.id)?.text === left.text) {
        const refused = session.current().refused.some((r) => r.submission.id === sent.id);
        drafts.keep(session.id, refused ? { ...left, refused } : null);
      }
    };
    const stop = session.subscribe(settle);
  }

  goTo(line: number, column: number): void {
    const at = this.view.state.doc.line(Math.min(line, this.view.state.doc.lines));
    const position = Math.min(at.to, at.from + column - 1);
    this.view.dispatch({ selection: { anchor: position }, scrollIntoView: true });
    this.view.focus();
  }

  /** Takes in what the server confirmed. */
  show(base: ModelJson, findings: readonly FindingJson[]): void {
    this.findings = findings;
    if (this.base === null) {
      this.begin(base);
    } else if (base.sequence !== this.base.sequence || base.text !== this.base.text) {
      this.advance(base);
    }
    this.mark();
  }

  private begin(base: ModelJson): void {
    this.base = base;
    this.replace(this.view.state.doc, base.text);
    this.own = ChangeSet.empty(base.text.length);
    const draft = drafts.of(this.session.id);
    if (draft !== null && draft.text !== base.text) {
      const typed = changesBetween(draft.base, draft.text);
      this.view.dispatch({ changes: typed.map(changesBetween(draft.base, base.text), true) });
    }
  }

  private replace(doc: Text, text: string): void {
    this.view.dispatch({
      changes: { from: 0, to: doc.length, insert: text },
      annotations: [REMOTE.of(true), Transaction.addToHistory.of(false)],
    });
  }

  /** What others changed goes around what was typed here. */
  private advance(base: ModelJson): void {
    const before = this.base;
    if (before === null || this.own === null) {
      return;
    }
    this.base = base;
    if (this.sent !== null && !this.session.isWaiting(this.sent.id)) {
      // the server's text has what was sent; whatever else is in it is others'
      const withSent = this.sent.changes.apply(this.textOf(before.text)).toString();
      this.sent = null;
      this.takeIn(changesBetween(withSent, base.text), this.own);
    } else {
      const theirs = changesBetween(before.text, base.text);
      const sent = this.sent;
      if (sent) {
        const own = this.own;
        this.takeIn(theirs, sent.changes.compose(own));
        this.sent = { id: sent.id, changes: sent.changes.map(theirs, true) };
        this.own = own.map(theirs.map(sent.changes), true);
      } else {
        this.takeIn(theirs, this.own);
      }
    }
    this.keepDraft();
  }

  /** Others' changes go around what was typed here, which stays. */
  private takeIn(theirs: ChangeSet, typed: ChangeSet): void {
    if (!theirs.empty) {
      this.view.dispatch({
        changes: theirs.map(typed),
        annotations: [REMOTE.of(true), Transaction.addToHistory.of(false)],
      });
    }
    this.own = typed.map(theirs, true);
  }

  private textOf(text: string): Text {
    return EditorState.create({ doc: text }).doc;
  }

  private typed(changes: ChangeSet): void {
    this.own = this.own === null ? changes : this.own.compose(changes);
    this.keepDraft();
    this.onWaiting(true);
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.submit(), PAUSE);
  }

  private submit(): void {
    if (this.base === null || this.own === null || this.own.empty || this.sent !== null) {
      return;
    }
    const splices = splicesOf(this.own, this.base.text);
    if (splices.length === 0) {
      this.own = ChangeSet.empty(this.base.text.length);
      this.onWaiting(false);
      return;
    }
    const id = this.session.submit({ do: 'typing', base: this.base.sequence, splices });
    this.sent = { id, changes: this.own };
    this.own = ChangeSet.empty(this.own.newLength);
  }

  /** A refused text stays here; it is sent again when it has been changed. */
  private refusals(): void {
    const sent = this.sent;
    if (sent === null) {
      return;
    }
    const refused = this.session.current().refused.find((r) => r.submission.id === sent.id);
    if (refused) {
      this.own = this.own === null ? sent.changes : sent.changes.compose(this.own);
      this.sent = null;
      this.session.dismiss(refused);
      if (refused.stale) {
        // the same lines were changed by others, whose text is here by now
        this.timer = window.setTimeout(() => this.submit(), PAUSE);
        return;
      }
      this.problems = refused.problems;
      this.keepDraft();
      this.onProblems(refused.problems);
      this.mark();
    } else if (!this.session.isWaiting(sent.id)) {
      this.problems = [];
      this.keepDraft();
      this.onProblems([]);
      this.onWaiting(false);
      if (this.own !== null && !this.own.empty) {
        window.clearTimeout(this.timer);
        this.timer = window.setTimeout(() => this.submit(), PAUSE);
      }
    }
  }

  private keepDraft(): void {
    const text = this.view.state.doc.toString();
    drafts.keep(
      this.session.id,
      this.base === null || text === this.base.text ? null : { base: this.base.text, text, refused: this.problems.length > 0 },
    );
  }

  private mark(): void {
    const doc = this.view.state.doc;
    const at = (line: number, column: number): Pick<Diagnostic, 'from' | 'to'> => {
      const place = doc.line(Math.max(1, Math.min(line, doc.lines)));
      return { from: Math.min(place.to, place.from + column - 1), to: place.to };
    };
    const marks: Diagnostic[] = [
      ...this.problems.map((p) => ({
        ...at(p.line, p.column),
        severity: 'error' as const,
        message: `${p.message} ${p.hint}`,
      })),
      ...this.findings.map((f) => ({
        ...at(f.line, f.column),
        severity: f.severity as 'error' | 'warning' | 'info',
        message: `${f.message}\n${f.why} (${f.code})`,
        actions: f.fixes.map((fix) => ({
          name: fix.title,
          apply: () => void this.session.submit({ do: 'edits', edits: fix.edits }),
        })),
      })),
    ];
    this.view.dispatch(setDiagnostics(this.view.state, marks));
  }
}

/** What turns one text into the other, in as many ranges as it takes. */
function changesBetween(before: string, after: string): ChangeSet {
  const ranges = diff(before, after, { scanLimit: 2000 }).map((change) => ({
    from: change.fromA,
    to: change.toA,
    insert: after.slice(change.fromB, change.toB),
  }));
  return ChangeSet.of(ranges, before.length);
}

function splicesOf(changes: ChangeSet, text: string): Splice[] {
  const splices: Splice[] = [];
  changes.iterChanges((from, to, _fromB, _toB, inserted) => {
    splices.push({ at: from, removed: text.slice(from, to), inserted: inserted.toString() });
  });
  return splices;
}
