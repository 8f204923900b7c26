import { Popover } from 'radix-ui';
import type { FindingJson } from '../api/schema';
import { t } from '../i18n';
import { FindingText } from '../panel/FindingText';
import { Icon, type IconName } from '../ui/Icon';

/** A mark on a note; its sentence and its fixes open in place. */
export function FindingDot(props: {
  findings: FindingJson[];
  open: boolean;
  onOpen: (open: boolean) => void;
}) {
  const worst = props.findings[0]?.severity ?? 'info';
  return (
    <Popover.Root open={props.open} onOpenChange={props.onOpen}>
      <Popover.Trigger className={`finding-dot ${worst}`} tabIndex={-1} aria-label={t('findings.about', { count: props.findings.length })}>
        <Icon name={worst as IconName} />
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content className="popover findings" align="start" sideOffset={4}>
          {props.findings.map((finding) => (
            <FindingText key={finding.code + finding.message} finding={finding} onFixed={() => props.onOpen(false)} />
          ))}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
