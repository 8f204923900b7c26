import type { ReactNode } from 'react';
import { address, go, type Place } from '../app/router';

/** A link within the app: a new tab opens it like any other, a click goes there at once. */
export function To(props: { place: Place; look?: string; lang?: string; onGo?: () => void; children: ReactNode }) {
  return (
    <a
      href={address(props.place)}
      className={props.look}
      lang={props.lang}
      onClick={(event) => {
        if (!event.metaKey && !event.ctrlKey) {
          event.preventDefault();
          if (props.onGo) {
            props.onGo();
          } else {
            go(props.place);
          }
        }
      }}
    >
      {props.children}
    </a>
  );
}
