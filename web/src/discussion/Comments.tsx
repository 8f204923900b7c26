import { t } from '../i18n';
import { useWorkspace } from '../model/workspace';
import { Begun } from './Begun';
import { Compose } from './Compose';
import { Refusals } from './Refusals';
import type { Thread as Talked } from './threads';
import { Thread } from './Thread';
import { useTalk } from './useTalk';

/** What is said about the model: about what is chosen first, then the rest, then what is resolved. */
export function Comments() {
  const { model, selected, discussion } = useWorkspace();
  const talk = useTalk();
  if (talk.state === 'hidden') {
    return <p className="empty">{t('talk.hidden')}</p>;
  }
  const names = new Map(model.elements.map((e) => [e.id, e.name]));
  const open = talk.threads.filter((thread) => !thread.first.resolved);
  const resolved = talk.threads.filter((thread) => thread.first.resolved);
  const here = open.filter((thread) => thread.first.element === selected);
  const elsewhere = open.filter((thread) => thread.first.element !== selected && (thread.first.element === '' || names.has(thread.first.element)));
  const gone = open.filter((thread) => thread.first.element !== selected && thread.first.element !== '' && !names.has(thread.first.element));
  const chosen = selected === '' ? t('talk.model') : (names.get(selected) ?? selected);
  return (
    <div className="comments">
      {talk.state === 'failed' && (
        <p className="problem" role="alert">
          {t('talk.failed')} {talk.problem}{' '}
          <button type="button" className="button" onClick={() => void discussion.load()}>
            {t('failed.again')}
          </button>
        </p>
      )}
      {talk.state === 'waiting' && <p className="waiting">{t('talk.loading')}</p>}
      <Refusals />
      {talk.role !== 'viewer' && <Begun />}
      {talk.role === 'viewer' ? (
        talk.state === 'here' && <p className="secondary small">{t('talk.viewer')}</p>
      ) : (
        <Compose key={selected} name={chosen} />
      )}
      {talk.state === 'here' && talk.threads.length === 0 && <p className="empty">{t('talk.none')}</p>}
      <Group title={t('talk.about', { name: chosen })} threads={here} />
      <Group title={selected === '' ? t('talk.onNotes') : t('talk.elsewhere')} threads={elsewhere} names={names} />
      <Group title={t('talk.gone')} threads={gone} names={names} />
      {resolved.length > 0 && (
        <details className="resolved">
          <summary>{t('talk.resolved', { count: resolved.length })}</summary>
          <Group title="" threads={[...resolved].reverse()} names={names} />
        </details>
      )}
    </div>
  );
}

/** @param names given when each thread has to say what it is about */
function Group(props: { title: string; threads: readonly Talked[]; names?: ReadonlyMap<string, string> }) {
  if (props.threads.length === 0) {
    return null;
  }
  return (
    <section>
      {props.title !== '' && <h2>{props.title}</h2>}
      {props.threads.map((thread) => (
        <Thread key={thread.first.id} thread={thread} names={props.names} />
      ))}
    </section>
  );
}
