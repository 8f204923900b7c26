import type { ReactNode } from 'react';
import { SettingsMenu } from '../shell/TopBar';

/** The page in front of the workbench. */
export function EntrancePage({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="entrance-page">
      <header className="topbar">
        <img src="/icon.svg" width="24" height="24" alt="" />
        <strong>Linchpin</strong>
        <span className="grow" />
        <SettingsMenu />
      </header>
      <main>
        <section className="card">
          <h1>{title}</h1>
          {children}
        </section>
      </main>
    </div>
  );
}
