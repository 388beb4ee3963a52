import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Button } from '@/components/base/Button';
import { CheckboxField, SelectField, TextArea, TextField } from '@/components/base/fields';
import type { StoredCampaign } from '@/lib/model/shortlist';
import { type CampaignFields, campaignOf, fieldsOf, type WrongField } from '@/lib/views/dashboard-campaign-fields';
import styles from './forms.module.css';
import { useWords } from './words';

/** What of a campaign a person can enter. */
export type CampaignInput = Pick<StoredCampaign, 'name' | 'client' | 'budget' | 'retentionDays' | 'goal' | 'settings'>;

/** A campaign as it is, or null for a new one, and who is told what was entered. */
export interface CampaignFormProps {
  campaign: StoredCampaign | null;
  onSave(input: CampaignInput): void;
  onCancel(): void;
}

const WORD_FIELDS = ['nicheWords', 'competitors', 'wordsToLookFor', 'markets', 'languages'] as const;
/** The sizes that a person can want, and whose tiers these are; '' is the field guide's. */
const SIZES = ['nano', 'micro', 'mid', 'macro', 'mega'] as const;
const SCHEMES = {
  hypeauditor: 'HypeAuditor',
  favikon: 'Favikon',
  lefty: 'Lefty',
  mediakix: 'Mediakix',
  cirqle: 'The Cirqle',
};

const MARK_FIELDS = ['passMark', 'inactiveDays', 'fewest', 'most', 'replyDays'] as const;

/** A campaign's name, client, budget, brand profile and marks. What it can't mean is said at its field. */
export function CampaignForm({ campaign, onSave, onCancel }: CampaignFormProps) {
  const { frame, campaign: texts, codes } = useWords();
  const [fields, setFields] = useState<CampaignFields>(() => fieldsOf(campaign));
  const [wrong, setWrong] = useState<readonly WrongField[]>([]);
  const form = useRef<HTMLFormElement>(null);
  // The form is longer than its window: a person is led to what they can't see.
  useEffect(() => {
    if (wrong.length > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [wrong]);
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
  const sizes = fields.sizes === '' ? [] : fields.sizes.split(', ');
  const wantSize = (size: string, isWanted: boolean) =>
    setFields({ ...fields, sizes: [...sizes.filter((one) => one !== size), ...(isWanted ? [size] : [])].join(', ') });
  return (
    <form ref={form} className={styles.form} onSubmit={submit}>
      <TextField {...field('name', texts.nameMissing)} maxLength={300} />
      <TextField {...field('client')} hint={texts.clientHint} maxLength={300} />
      <div className={styles.amount}>
        <TextField {...field('budget', texts.amountWrong)} inputMode="decimal" />
        <TextField {...field('currency', texts.amountWrong)} maxLength={3} placeholder="EUR" />
      </div>
      <div className={styles.whole}>
        <TextArea {...field('goal')} hint={texts.goalHint} rows={2} maxLength={2_000} />
      </div>
      <fieldset className={styles.group}>
        <legend>{texts.brand}</legend>
        {WORD_FIELDS.map((name) => (
          <TextArea key={name} {...field(name)} rows={2} hint={texts.wordsHint} />
        ))}
        <fieldset className={styles.ticks} aria-label={texts.sizes}>
          <legend>{texts.sizesWanted}</legend>
          {SIZES.map((size) => (
            <CheckboxField
              key={size}
              label={codes.tiers[size] ?? size}
              checked={sizes.includes(size)}
              onChange={(event) => wantSize(size, event.target.checked)}
            />
          ))}
        </fieldset>
      </fieldset>
      <fieldset className={styles.group}>
        <legend>{texts.marks}</legend>
        <p className={styles.hint}>{texts.marksHint}</p>
        {MARK_FIELDS.map((name) => (
          <div key={name} className={styles.marked}>
            <TextField {...field(name)} inputMode="decimal" />
            {name === 'passMark' && (
              <Button size="small" onClick={() => setFields({ ...fields, passMark: '3' })}>
                {texts.fieldGuide}
              </Button>
            )}
          </div>
        ))}
        <SelectField
          {...field('scheme')}
          options={[
            { value: '', label: texts.fieldGuideSizes },
            ...Object.entries(SCHEMES).map(([value, label]) => ({ value, label })),
          ]}
        />
        <SelectField
          {...field('labelMarket')}
          options={[
            { value: '', label: texts.anyMarket },
            { value: 'US', label: texts.unitedStates },
          ]}
        />
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
