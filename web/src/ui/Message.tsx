/** A page with one sentence and one thing to do. */
export function Message(props: {
  title: string;
  text?: string;
  action?: string;
  onAction?: () => void;
}) {
  return (
    <main className="message">
      <h1>{props.title}</h1>
      {props.text && <p>{props.text}</p>}
      {props.action && (
        <button type="button" className="button main" onClick={props.onAction}>
          {props.action}
        </button>
      )}
    </main>
  );
}
