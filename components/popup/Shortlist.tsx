import { Download, X } from 'lucide-react';
import { textsFor } from '@/lib/texts/catalog';
import { POPUP_TEXTS } from '@/lib/texts/popup';
import { Button } from '../base/Button';
import { EmptyState } from '../base/EmptyState';
import { TextField } from '../base/fields';
import styles from './popup.module.css';

/** A saved creator as the list shows it. */
export interface ShortlistItem {
  id: string;
  name: string;
  handle: string | null;
  platformLabel: string;
  followers: string;
  engagement: string;
  /** Where it stands, in a word. */
  standing: string;
}

/** What the list shows and what its buttons do. `campaign` is the active one's name; `search` what is looked for. */
export interface ShortlistProps {
  locale: string;
  campaign: string | null;
  items: readonly ShortlistItem[];
  hasMore: boolean;
  search: string;
  /** What the export button says, such as "Export CSV". */
  exportLabel: string;
  onSearch(text: string): void;
  onOpen(id: string): void;
  onRemove(id: string): void;
  onExport(): void;
}

/** The active campaign's saved creators, the latest first, with search and export. */
export function Shortlist(props: ShortlistProps) {
  const { locale, items, search } = props;
  const texts = textsFor(POPUP_TEXTS, locale);
  const isEmpty = items.length === 0 && search === '';
  return (
    <section className={styles.shortlist} aria-labelledby="shortlist-title">
      <div className={styles.head}>
        <div>
          <h2 id="shortlist-title">{texts.shortlist}</h2>
          {props.campaign && (
            <p className={styles.muted} dir="auto">
              {props.campaign}
            </p>
          )}
        </div>
        <Button icon={<Download size={16} />} onClick={props.onExport} disabled={isEmpty}>
          {props.exportLabel}
        </Button>
      </div>
      {isEmpty ? (
        <EmptyState title={texts.empty.title} text={texts.empty.text} />
      ) : (
        <>
          <TextField
            type="search"
            label={texts.search}
            isLabelHidden
            placeholder={texts.search}
            value={search}
            maxLength={200}
            onChange={({ target }) => props.onSearch(target.value)}
          />
          {items.length === 0 && <p className={styles.muted}>{texts.nothingFound}</p>}
          <ul className={styles.list}>
            {items.map((item) => (
              <Item key={item.id} {...props} item={item} />
            ))}
          </ul>
          {props.hasMore && <p className={styles.muted}>{texts.hasMore}</p>}
        </>
      )}
    </section>
  );
}

function Item({ item, locale, onOpen, onRemove }: ShortlistProps & { item: ShortlistItem }) {
  const texts = textsFor(POPUP_TEXTS, locale);
  return (
    <li>
      <button
        type="button"
        className={styles.name}
        title={texts.open(item.name)}
        aria-label={texts.open(item.name)}
        onClick={() => onOpen(item.id)}
      >
        <span dir="auto">{item.name}</span>
        <span className={styles.muted}>
          {item.handle && (
            <>
              <bdi>@{item.handle}</bdi> ·{' '}
            </>
          )}
          {item.platformLabel}
        </span>
      </button>
      <div className={styles.numbers}>
        <span>{[item.followers, item.engagement].filter(Boolean).join(' · ')}</span>
        <span className={styles.muted}>{item.standing}</span>
      </div>
      <button
        type="button"
        className={styles.remove}
        aria-label={texts.removeNamed(item.name)}
        title={texts.remove}
        onClick={() => onRemove(item.id)}
      >
        <X size={14} aria-hidden="true" />
      </button>
    </li>
  );
}
