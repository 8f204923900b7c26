import { Tabs } from 'radix-ui';
import { useEffect, useState } from 'react';
import { t } from '../i18n';
import { useWorkspace, type PanelTab } from '../model/workspace';
import { Comments } from '../discussion/Comments';
import { useTalk } from '../discussion/useTalk';
import { InEnglish } from '../ui/InEnglish';
import { Icon } from '../ui/Icon';
import { Details } from './Details';
import { FindingText } from './FindingText';
import { Guide } from './Guide';

/** What goes with the view: the guide when nothing is chosen, the element when one is. */
export function Panel() {
  const { snapshot, tab, openTab, selected, readOnly, called } = useWorkspace();
  const [sheet, setSheet] = useState(false);
  useEffect(() => {
    if (called > 0) {
      setSheet(true);
    }
  }, [called]);
  const findings = snapshot.analysis?.findings ?? [];
  const talk = useTalk();
  const open = talk.threads.filter((thread) => !thread.first.resolved);
  const unread = talk.threads.some((thread) => thread.unread);
  useEffect(() => {
    if (called > 0) {
      setSheet(true);
    }
  }, [called]);
  return (
    <>
      <button type="button" className="button sheet-handle" aria-expanded={sheet} onClick={() => setSheet(!sheet)}>
        <Icon name={sheet ? 'close' : 'panel'} /> {sheet ? t('panel.close') : t('panel.open')}
        {findings.length > 0 && <span className="badge numbers">{findings.length}</span>}
      </button>
      <aside className={`panel ${sheet ? 'open' : ''}`} aria-label={t('panel.title')}>
        <Tabs.Root value={tab} onValueChange={(value) => openTab(value as PanelTab)}>
          <Tabs.List aria-label={t('panel.title')}>
            <Tabs.Trigger value="guide">{t('panel.guide')}</Tabs.Trigger>
            <Tabs.Trigger value="findings">
              {t('panel.findings')}
              {findings.length > 0 && <span className="badge numbers">{findings.length}</span>}
            </Tabs.Trigger>
            <Tabs.Trigger value="details">{t('panel.details')}</Tabs.Trigger>
            <Tabs.Trigger value="comments">
              {t('panel.comments')}
              {open.length > 0 && (
                <span className={`badge numbers ${unread ? 'unread' : ''}`}>
                  {open.length}
                  {unread && <span className="hidden">{t('talk.someUnread')}</span>}
                </span>
              )}
            </Tabs.Trigger>
          </Tabs.List>
          <Tabs.Content value="guide">
            <Guide />
          </Tabs.Content>
          <Tabs.Content value="findings">
            <InEnglish />
            {findings.length === 0 && <p className="empty">{snapshot.analysis ? t('findings.none') : t('status.analysing')}</p>}
            {findings.map((finding) => (
              <FindingText key={finding.code + finding.elements.join() + finding.message} finding={finding} />
            ))}
          </Tabs.Content>
          <Tabs.Content value="details">{selected === '' ? <p className="empty">{t('details.none')}</p> : <fieldset className="plain" disabled={readOnly}><Details key={selected} /></fieldset>}</Tabs.Content>
          <Tabs.Content value="comments">
            <Comments />
          </Tabs.Content>
        </Tabs.Root>
      </aside>
    </>
  );
}
