import { type ReactNode, useState } from 'react';
import { Button } from '@/components/base/Button';
import { TextField } from '@/components/base/fields';
import { textsFor } from '@/lib/texts/catalog';
import { WELCOME_TEXTS } from '@/lib/texts/welcome';
import styles from './welcome.module.css';

/** A first campaign as a person typed it in. `name` '' keeps the given one; `passMarkPercent` null: none is set. */
export interface FirstCampaign {
  name: string;
  client: string;
  nicheWords: string[];
  passMarkPercent: number | null;
}

/** Asks for the few things that a campaign can begin with. Every field may stay empty. */
export function CampaignForm({
  locale,
  back,
  onSave,
  onSkip,
}: {
  locale: string;
  back: ReactNode;
  onSave(campaign: FirstCampaign): void;
  onSkip(): void;
}) {
  const { campaign } = textsFor(WELCOME_TEXTS, locale);
  const [name, setName] = useState('');
  const [client, setClient] = useState('');
  const [words, setWords] = useState('');
  const [mark, setMark] = useState('');
  const [isTried, setIsTried] = useState(false);
  const passMarkPercent = percentOf(mark);
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setIsTried(true);
        if (passMarkPercent === undefined) return;
        onSave({ name: name.trim(), client: client.trim(), nicheWords: wordsOf(words), passMarkPercent });
      }}
    >
      <TextField
        label={campaign.name}
        dir="auto"
        maxLength={300}
        placeholder={campaign.namePlaceholder}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <TextField
        label={campaign.client}
        hint={campaign.clientHint}
        dir="auto"
        maxLength={300}
        value={client}
        onChange={(event) => setClient(event.target.value)}
      />
      <TextField
        label={campaign.nicheWords}
        hint={campaign.nicheHint}
        dir="auto"
        maxLength={2_000}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <TextField
        label={campaign.passMark}
        hint={campaign.passMarkHint}
        error={isTried && passMarkPercent === undefined ? campaign.badPercent : undefined}
        inputMode="decimal"
        value={mark}
        onChange={(event) => setMark(event.target.value)}
      />
      <div className={styles.actions}>
        {back}
        <Button onClick={onSkip}>{campaign.skip}</Button>
        <Button look="primary" type="submit">
          {campaign.save}
        </Button>
      </div>
    </form>
  );
}

/** The words of a list with commas, each once, none over 100 units long and no more than 200. */
function wordsOf(text: string): string[] {
  const words = text.split(/[,،、\n]/).map((word) => word.trim().slice(0, 100));
  return [...new Set(words.filter((word) => word !== ''))].slice(0, 200);
}

/** A percentage typed with a point or a comma; null for nothing, undefined for what is none from 0 to 100. */
function percentOf(text: string): number | null | undefined {
  const typed = text.replace('%', '').replace(',', '.').trim();
  if (typed === '') return null;
  const value = /^\d+(\.\d+)?$/.test(typed) ? Number(typed) : Number.NaN;
  return value >= 0 && value <= 100 ? value : undefined;
}
