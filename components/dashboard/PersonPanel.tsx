import { Button } from '@/components/base/Button';
import type { PersonEvidence } from '@/lib/model/person';
import styles from './CreatorPage.module.css';
import { useWords } from './words';

/** Another profile that is, or may be, of the same person. */
export interface OtherProfile {
  creatorId: string;
  name: string;
  subtitle: string;
  isLinked: boolean;
  evidence: readonly PersonEvidence[];
}

/** The person's other profiles, and who is told that two are, or are not, of one person. */
export interface PersonPanelProps {
  others: readonly OtherProfile[];
  onLink(creatorId: string): void;
  onUnlink(creatorId: string): void;
}

/** One person on several platforms: what speaks for it, for a person to confirm. */
export function PersonPanel({ others, onLink, onUnlink }: PersonPanelProps) {
  const { links: texts } = useWords();
  return (
    <section className={styles.panel}>
      <h2>{texts.person}</h2>
      {others.length === 0 && <p className={styles.muted}>{texts.personNone}</p>}
      {others.length > 0 && (
        <ul className={styles.people}>
          {others.map(({ creatorId, name, subtitle, isLinked, evidence }) => (
            <li key={creatorId}>
              <strong dir="auto">{name}</strong>
              <span className={styles.muted} dir="auto">
                {subtitle}
              </span>
              {isLinked && <span className={styles.muted}>{texts.linked}</span>}
              {evidence.map(({ kind, value }) => (
                <span key={`${kind} ${value}`} className={styles.muted} dir="auto">
                  {texts.evidence[kind](value)}
                </span>
              ))}
              <Button size="small" onClick={() => (isLinked ? onUnlink(creatorId) : onLink(creatorId))}>
                {isLinked ? texts.notSame : texts.same}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
