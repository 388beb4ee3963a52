import { type FormEvent, useState } from 'react';
import { Button } from '@/components/base/Button';
import { TextArea, TextField } from '@/components/base/fields';
import type { StoredCampaign } from '@/lib/model/shortlist';
import { type CampaignFields, campaignOf, fieldsOf, type WrongField } from '@/lib/views/dashboard-campaign-fields';
import styles from './forms.module.css';
import { useWords } from './words';

/** What of a campaign a person can enter. */
export type CampaignInput = Pick<StoredCampaign, 'name' | 'client' | 'budget' | 'retentionDays' | 'settings'>;

/** A campaign as it is, or null for a new one, and who is told what was entered. */
export interface CampaignFormProps {
  campaign: StoredCampaign | null;
  onSave(input: CampaignInput): void;
  onCancel(): void;
}

const WORD_FIELDS = ['nicheWords', 'competitors', 'wordsToLookFor', 'markets', 'languages'] as const;
const MARK_FIELDS = ['passMark', 'inactiveDays', 'fewest', 'most', 'replyDays'] as const;

/** A campaign's name, client, budget, brand profile and marks. What it can't mean is said at its field. */
export function CampaignForm({ campaign, onSave, onCancel }: CampaignFormProps) {
  const { frame, campaign: texts } = useWords();
  const [fields, setFields] = useState<CampaignFields>(() => fieldsOf(campaign));
  const [wrong, setWrong] = useState<readonly WrongField[]>([]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const made = campaignOf(fields, campaign);
    if ('wrong' in made) setWrong(made.wrong);
    else onSave(made.input);
  };
  const field = (name: keyof CampaignFields, error: string = texts.numberWrong) => ({
    label: texts[name],
    value: fields[name],
    error: wrong.includes(name) ? error : undefined,
    onChange: (event: { target: { value: string } }) => setFields({ ...fields, [name]: event.target.value }),
  });
  return (
    <form className={styles.form} onSubmit={submit}>
      <TextField {...field('name', texts.nameMissing)} maxLength={300} />
      <TextField {...field('client')} hint={texts.clientHint} maxLength={300} />
      <TextField {...field('budget', texts.amountWrong)} inputMode="decimal" />
      <TextField {...field('currency', texts.amountWrong)} maxLength={3} />
      <fieldset className={styles.group}>
        <legend>{texts.brand}</legend>
        {WORD_FIELDS.map((name) => (
          <TextArea key={name} {...field(name)} rows={2} hint={texts.wordsHint} />
        ))}
      </fieldset>
      <fieldset className={styles.group}>
        <legend>{texts.marks}</legend>
        <p className={styles.hint}>{texts.marksHint}</p>
        {MARK_FIELDS.map((name) => (
          <TextField key={name} {...field(name)} inputMode="decimal" />
        ))}
        <Button size="small" onClick={() => setFields({ ...fields, passMark: '3' })}>
          {texts.fieldGuide}
        </Button>
      </fieldset>
      <TextField {...field('retention')} hint={texts.retentionHint} inputMode="numeric" />
      <div className={styles.actions}>
        <Button onClick={onCancel}>{frame.cancel}</Button>
        <Button type="submit" look="primary">
          {frame.save}
        </Button>
      </div>
    </form>
  );
}
