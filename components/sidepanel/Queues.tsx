import { ArrowRight } from 'lucide-react';
import { Button } from '@/components/base/Button';
import { numberFormat } from '@/lib/model/formatters';
import { textsFor } from '@/lib/texts/catalog';
import { PANEL_TEXTS } from '@/lib/texts/panel';
import { dayText } from './evidence-text';
import styles from './sidepanel.module.css';

/** The queues of the panel. */
export type QueueName = 'research' | 'recheck' | 'history';

/** Who is next in a queue, and how many wait; `hasMore`: at least so many. `lastSeenAt` only where it matters. */
export interface QueueView {
  next: { name: string; lastSeenAt: number | null } | null;
  waiting: number;
  hasMore: boolean;
}

/** The three queues. `recheckDays`: after how many days a creator is looked at again. */
export interface QueuesProps {
  locale: string;
  queues: Readonly<Record<QueueName, QueueView>>;
  recheckDays: number;
  onNext(queue: QueueName): void;
}

/** Lists to go through by hand: each click opens one page in the tab, nothing opens by itself. */
export function Queues({ locale, queues, recheckDays, onNext }: QueuesProps) {
  const texts = textsFor(PANEL_TEXTS, locale).queues;
  const number = (value: number) => numberFormat(locale).format(value);
  const parts: { id: QueueName; title: string; help: string; empty: string }[] = [
    { id: 'research', title: texts.research, help: texts.researchHelp, empty: texts.researchEmpty },
    { id: 'recheck', title: texts.recheck, help: texts.recheckHelp(number(recheckDays)), empty: texts.recheckEmpty },
    { id: 'history', title: texts.history, help: texts.historyHelp, empty: texts.historyEmpty },
  ];
  return (
    <div className={styles.block}>
      {parts.map(({ id, title, help, empty }) => {
        const { next, waiting, hasMore } = queues[id];
        return (
          <section key={id} className={styles.queue} aria-labelledby={`queue-${id}`}>
            <h2 id={`queue-${id}`}>{title}</h2>
            <p className={styles.muted}>{help}</p>
            {next === null ? (
              <p>{empty}</p>
            ) : (
              <div className={styles.itemRow}>
                <span>
                  <span dir="auto">{texts.upNext(next.name)}</span>
                  <br />
                  <span className={styles.muted}>
                    {texts.waiting(`${number(waiting)}${hasMore ? '+' : ''}`)}
                    {next.lastSeenAt !== null && ` · ${texts.lastSeen(dayText(next.lastSeenAt, locale))}`}
                  </span>
                </span>
                <Button
                  aria-label={`${texts.next}: ${title}`}
                  icon={<ArrowRight size={16} className={styles.towardsEnd} />}
                  onClick={() => onNext(id)}
                >
                  {texts.next}
                </Button>
              </div>
            )}
          </section>
        );
      })}
    </div>
  );
}
