import { textsFor } from '@/lib/texts/catalog';
import { POPUP_TEXTS } from '@/lib/texts/popup';
import { Button } from '../base/Button';
import styles from './popup.module.css';

/** Says that the browser keeps the extension from its sites, and asks for them with one button. */
export function AccessQuestion({ locale, onAllow }: { locale: string; onAllow(): void }) {
  const { access } = textsFor(POPUP_TEXTS, locale);
  return (
    <section className={styles.question} aria-labelledby="access-question">
      <h2 id="access-question">{access.title}</h2>
      <p>{access.text}</p>
      <div className={styles.buttons}>
        <Button look="primary" onClick={onAllow}>
          {access.allow}
        </Button>
      </div>
    </section>
  );
}
