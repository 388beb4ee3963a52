import { Button } from '@/components/base/Button';
import styles from './forms.module.css';
import { useWords } from './words';

/** A creator who is otherwise than before, each change in a line. `url` is null where no page can be opened. */
export interface ChangedRow {
  creatorId: string;
  name: string;
  platform: string;
  /** The days of the two looks. */
  from: string;
  to: string;
  changes: readonly string[];
  url: string | null;
}

/** Who changed, who was not looked at for long, and who is told what a person does about it. */
export interface RecheckViewProps {
  changed: readonly ChangedRow[];
  hasMore: boolean;
  stale: readonly { creatorId: string; name: string; lastLook: string }[];
  staleDays: number;
  onSeen(creatorIds: readonly string[]): void;
  onOpen(url: string): void;
  onQueueStale(): void;
}

/** What has changed since the look before, and whom to look at again. */
export function RecheckView(props: RecheckViewProps) {
  const { recheck: texts, locale } = useWords();
  const { changed, stale } = props;
  return (
    <div className={styles.page}>
      <section className={styles.panel}>
        <div className={styles.headed}>
          <h2>{texts.changedTitle}</h2>
          {changed.length > 0 && (
            <Button size="small" onClick={() => props.onSeen(changed.map(({ creatorId }) => creatorId))}>
              {texts.allSeen}
            </Button>
          )}
        </div>
        {changed.length === 0 && <p className={styles.hint}>{texts.changedNone}</p>}
        <ul className={styles.lines}>
          {changed.map(({ creatorId, name, platform, from, to, changes, url }) => (
            <li key={creatorId}>
              <div>
                <strong dir="auto">{name}</strong>{' '}
                <span className={styles.hint}>
                  {platform} · {texts.since(from, to)}
                </span>
                <p dir="auto">{changes.join(' · ')}</p>
              </div>
              <div className={styles.row}>
                {url !== null && (
                  <Button size="small" onClick={() => props.onOpen(url)}>
                    {texts.open}
                  </Button>
                )}
                <Button size="small" look="quiet" onClick={() => props.onSeen([creatorId])}>
                  {texts.seen}
                </Button>
              </div>
            </li>
          ))}
        </ul>
        {props.hasMore && <p className={styles.hint}>{texts.more}</p>}
      </section>
      <section className={styles.panel}>
        <h2>{texts.staleTitle(props.staleDays, locale)}</h2>
        {stale.length === 0 ? (
          <p className={styles.hint}>{texts.staleNone}</p>
        ) : (
          <>
            <ul className={styles.compact}>
              {stale.map(({ creatorId, name, lastLook }) => (
                <li key={creatorId}>
                  <span dir="auto">{name}</span>
                  <span className={styles.hint}>
                    {texts.lastLook} {lastLook}
                  </span>
                </li>
              ))}
            </ul>
            <Button onClick={props.onQueueStale}>{texts.staleAdd}</Button>
          </>
        )}
      </section>
    </div>
  );
}
