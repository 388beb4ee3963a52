import { CheckCheck, CircleAlert, Info } from 'lucide-react';
import { useState } from 'react';
import { Badge } from '@/components/base/Badge';
import { Button } from '@/components/base/Button';
import { Says } from '@/components/base/Says';
import type { FlagResult } from '@/lib/model/assessment';
import type { Acknowledgement } from '@/lib/model/shortlist';
import { toldIn } from '@/lib/texts/told';
import { formatDay } from '@/lib/views/dashboard-figures';
import { type EvidenceLine, evidenceLines, type Named } from '@/lib/views/flag-evidence';
import { AskDialog } from './AskDialog';
import styles from './FlagList.module.css';
import { useWords } from './words';

/** What is known of a flag itself: why its sign can be harmless, and how a person checks. */
export interface FlagFacts {
  innocentCauses: readonly string[];
  check: string;
}

/** What was looked at, with a person's acknowledgements. */
export interface FlagListProps {
  flags: readonly FlagResult[];
  /** What evidence may name. */
  named: Named;
  facts: Readonly<Record<string, FlagFacts>>;
  acknowledged: readonly Acknowledgement[];
  onAcknowledge(flagId: string, reason: string): void;
  onTakeBack(flagId: string): void;
}

/** Raised flags first with their evidence, innocent causes and the check; then notes; the others folded. */
export function FlagList(props: FlagListProps) {
  const { locale, creator: texts } = useWords();
  const [asked, setAsked] = useState<string | null>(null);
  const { flags } = props;
  const raised = flags.filter(({ result, weight }) => result === 'raised' && weight === 'flag');
  const notes = flags.filter(({ result, weight }) => result === 'raised' && weight === 'note');
  const clear = flags.filter(({ result }) => result === 'clear');
  const unread = flags.filter(({ result }) => result === 'not-enough-data');
  return (
    <section className={styles.panel}>
      <h2>{texts.flags}</h2>
      {[...raised, ...notes].map((flag) => (
        <RaisedFlag
          key={flag.id}
          flag={flag}
          named={props.named}
          facts={props.facts[flag.id] ?? null}
          acknowledgement={props.acknowledged.find(({ flagId }) => flagId === flag.id) ?? null}
          onAsk={() => setAsked(flag.id)}
          onTakeBack={() => props.onTakeBack(flag.id)}
        />
      ))}
      <Others title={texts.othersClear(clear.length, locale)} flags={clear} />
      <Others title={texts.othersUnread(unread.length, locale)} flags={unread} />
      <AskDialog
        isOpen={asked !== null}
        title={texts.acknowledge}
        label={texts.acknowledgeReason}
        maxLength={300}
        isNeeded
        onAnswer={(reason) => {
          if (asked !== null) props.onAcknowledge(asked, reason);
          setAsked(null);
        }}
        onCancel={() => setAsked(null)}
      />
    </section>
  );
}

function RaisedFlag({
  flag,
  named,
  facts,
  acknowledgement,
  onAsk,
  onTakeBack,
}: {
  flag: FlagResult;
  named: Named;
  facts: FlagFacts | null;
  acknowledgement: Acknowledgement | null;
  onAsk(): void;
  onTakeBack(): void;
}) {
  const { locale, codes, creator: texts } = useWords();
  const isNote = flag.weight === 'note';
  return (
    <article className={styles.flag} data-note={isNote || undefined} data-done={acknowledgement !== null || undefined}>
      <header>
        <Badge tone={isNote ? 'plain' : 'check'} icon={isNote ? <Info size={13} /> : <CircleAlert size={13} />}>
          {isNote ? texts.notes : codes.flagStates.raised}
        </Badge>
        {acknowledgement ? (
          <span className={styles.done}>
            <CheckCheck size={14} aria-hidden="true" />
            <span dir="auto">
              {texts.acknowledged}, {formatDay(acknowledgement.at, locale)}: {acknowledgement.reason}
            </span>
            <Button size="small" look="quiet" onClick={onTakeBack}>
              {texts.takeBack}
            </Button>
          </span>
        ) : (
          <Button size="small" onClick={onAsk}>
            {texts.acknowledge}
          </Button>
        )}
      </header>
      <Says className={styles.says} locale={locale} said={toldIn(flag, locale)} />
      <div className={styles.more}>
        {flag.evidence.length > 0 && <Evidence title={texts.evidence} lines={evidenceLines(flag, named, locale)} />}
        {facts && facts.innocentCauses.length > 0 && <Lines title={texts.innocent} lines={facts.innocentCauses} />}
        {facts && <Lines title={texts.howToCheck} lines={[facts.check]} />}
      </div>
    </article>
  );
}

function Evidence({ title, lines }: { title: string; lines: readonly EvidenceLine[] }) {
  const { locale } = useWords();
  return (
    <div>
      <h4>{title}</h4>
      <ul>
        {lines.map(({ id, text, language, url }) =>
          url === null ? (
            <Says key={id} as="li" locale={locale} said={{ text, language }} />
          ) : (
            <li key={id} dir="auto">
              <a href={url} target="_blank" rel="noreferrer">
                {text}
              </a>
            </li>
          ),
        )}
      </ul>
    </div>
  );
}

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  return (
    <div>
      <h4>{title}</h4>
      <ul>
        {lines.map((line) => (
          <li key={line} dir="auto">
            {line}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Others({ title, flags }: { title: string; flags: readonly FlagResult[] }) {
  const { locale } = useWords();
  if (flags.length === 0) return null;
  return (
    <details className={styles.others}>
      <summary>{title}</summary>
      <ul>
        {flags.map((flag) => (
          <Says key={flag.id} as="li" locale={locale} said={toldIn(flag, locale)} />
        ))}
      </ul>
    </details>
  );
}
