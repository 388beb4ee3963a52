import { type FormEvent, useState } from 'react';
import { Button } from '@/components/base/Button';
import { SelectField, TextField } from '@/components/base/fields';
import { Quote } from '@/lib/model/campaign';
import { PostKind } from '@/lib/model/reading';
import { parseAmount } from '@/lib/views/dashboard-amount';
import styles from './CreatorPage.module.css';
import { useWords } from './words';

/** A creator's quote as it is, and who is told of another; null takes it away. */
export interface QuoteFormProps {
  quote: Quote | null;
  onSave(quote: Quote | null): void;
}

/** What a creator asks for: a price for so many posts of a kind. Further deliverables of the quote stay. */
export function QuoteForm({ quote, onSave }: QuoteFormProps) {
  const { frame, creator: texts, codes } = useWords();
  const [price, setPrice] = useState(quote ? String(quote.price) : '');
  const [currency, setCurrency] = useState(quote?.currency ?? 'EUR');
  const [kind, setKind] = useState<string>(quote?.posts[0]?.kind ?? 'video');
  const [count, setCount] = useState(String(quote?.posts[0]?.count ?? 1));
  const [isWrong, setWrong] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const parsed = Quote.safeParse({
      ...quote,
      price: parseAmount(price),
      currency: currency.trim().toUpperCase(),
      posts: [{ kind, count: Number(count) }, ...(quote?.posts.slice(1) ?? [])],
    });
    setWrong(!parsed.success);
    if (parsed.success) onSave(parsed.data);
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      {quote === null && <p className={styles.muted}>{texts.quoteNone}</p>}
      <TextField
        label={texts.price}
        inputMode="decimal"
        value={price}
        error={isWrong ? texts.quoteWrong : undefined}
        onChange={(event) => setPrice(event.target.value)}
      />
      <TextField
        label={texts.currency}
        maxLength={3}
        value={currency}
        onChange={(event) => setCurrency(event.target.value)}
      />
      <TextField
        label={texts.count}
        inputMode="numeric"
        value={count}
        onChange={(event) => setCount(event.target.value)}
      />
      <SelectField
        label={texts.deliverable}
        value={kind}
        options={PostKind.options.map((value) => ({ value, label: codes.kinds[value] ?? value }))}
        onChange={(event) => setKind(event.target.value)}
      />
      <div className={styles.row}>
        <Button type="submit" size="small" look="primary">
          {frame.save}
        </Button>
        {quote && (
          <Button size="small" onClick={() => onSave(null)}>
            {texts.removeQuote}
          </Button>
        )}
      </div>
    </form>
  );
}
