import type { ChapterJson } from '../api/schema';
import { t } from '../i18n';
import { useWorkspace } from '../model/workspace';
import { Icon } from '../ui/Icon';

/** The last question of each chapter, by its number. */
const LAST: Readonly<Record<string, number>> = { business: 1, customers: 4, activities: 9, needs: 13, days: 17, money: 20, governance: 25 };

/** How far each part is: done, so many open, or not reached yet. */
export function Chapters({ chapters, current }: { chapters: readonly ChapterJson[]; current: string }) {
  const begun = useWorkspace().model.elements.some((e) => e.kind === 'key-activities');
  const number = Number(current.slice(1));
  const here = current === '' ? -1 : chapters.findIndex((c) => number <= (LAST[c.id] ?? 25));
  return (
    <ol className="chapters" aria-label={t('interview.progress')}>
      {chapters.map((chapter, index) => {
        const open = chapter.needed + chapter.others;
        const state = index === here ? 'here' : open > 0 ? 'open' : here >= 0 && index > here && !begun ? 'ahead' : 'done';
        return (
          <li key={chapter.id} className={state} aria-current={state === 'here' ? 'step' : undefined}>
            <span className="name">{t(`interview.chapter-${chapter.id}`)}</span>
            <span className="small numbers">
              {state === 'done' ? (
                <>
                  <Icon name="check" /> {t('interview.done')}
                </>
              ) : state === 'ahead' ? (
                t('interview.ahead')
              ) : (
                t('interview.open', { count: open })
              )}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
