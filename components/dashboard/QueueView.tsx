import { type FormEvent, useState } from 'react';
import { Badge } from '@/components/base/Badge';
import { Button } from '@/components/base/Button';
import { EmptyState } from '@/components/base/EmptyState';
import { SelectField, TextArea } from '@/components/base/fields';
import type { QueueItem, QueueState } from '@/lib/model/queue';
import type { Sentence } from '@/lib/model/sentence';
import styles from './forms.module.css';
import { Problems } from './import/Problems';
import { useWords } from './words';

/** The queue's items as far as they are shown, and who is told what a person does with them. */
export interface QueueViewProps {
  items: readonly QueueItem[];
  /** Platforms that a bare handle can be of. */
  platforms: readonly { value: string; label: string }[];
  /** Items of the last text that lead to nobody, each with why. */
  unknown: readonly { text: string; why: Sentence }[];
  /** `platform` is '' where bare handles are nobody's. */
  onAdd(text: string, platform: string): void;
  onNext(): void;
  /** Null takes the item out. */
  onSet(item: QueueItem, state: QueueState | null): void;
}

/** Pages to look at, one after the other. */
export function QueueView({ items, platforms, unknown, onAdd, onNext, onSet }: QueueViewProps) {
  const { frame, imports } = useWords();
  const texts = frame.queue;
  const [text, setText] = useState('');
  const [platform, setPlatform] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === '') return;
    onAdd(text, platform);
    setText('');
  };
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <p className={styles.hint}>{texts.intro}</p>
        <Button look="primary" disabled={!items.some(({ state }) => state === 'pending')} onClick={onNext}>
          {texts.next}
        </Button>
      </header>
      <form className={styles.panel} onSubmit={submit}>
        <div className={styles.wide}>
          <TextArea
            label={texts.addLabel}
            hint={imports.pasteHint}
            rows={3}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        </div>
        <div className={styles.inline}>
          <SelectField
            label={imports.platform}
            value={platform}
            options={[{ value: '', label: imports.none }, ...platforms]}
            onChange={(event) => setPlatform(event.target.value)}
          />
          <Button type="submit">{texts.add}</Button>
        </div>
        <Problems
          title={texts.notUnderstoodTitle}
          problems={unknown.map(({ text: item, why }) => ({ line: null, column: item, why }))}
        />
      </form>
      {items.length === 0 ? (
        <EmptyState title={texts.empty.title} text={texts.empty.text} />
      ) : (
        <ul className={styles.list}>
          {items.map((item) => (
            <li key={item.id} className={styles.item} data-active={item.state === 'opened' || undefined}>
              <span dir="ltr">{item.address}</span>
              <Badge tone={item.state === 'opened' ? 'accent' : 'plain'}>{texts.states[item.state]}</Badge>
              <Button size="small" onClick={() => onSet(item, item.state === 'pending' ? 'skipped' : 'pending')}>
                {item.state === 'pending' ? texts.skip : texts.again}
              </Button>
              <Button size="small" look="quiet" onClick={() => onSet(item, null)}>
                {texts.take}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
