import { SelectField } from '@/components/base/fields';
import formStyles from '../forms.module.css';
import { useWords } from '../words';
import styles from './import.module.css';

/** What a person says about a file; '' is nothing, `campaign` null rows of all campaigns. */
export interface ShownChoices {
  platform: string;
  priceFor: string;
  campaign: string | null;
}

/** What there is to choose from, and who is told. Where nothing is open there is nothing to see. */
export interface ImportChoicesProps {
  platforms: readonly { value: string; label: string }[];
  hasPlatform: boolean;
  /** Kinds of post that a price can be for; none where the source has no prices. */
  kinds: readonly string[];
  /** The campaigns that a list file names. */
  campaigns: readonly string[];
  choices: ShownChoices;
  onChoices(changes: Partial<ShownChoices>): void;
}

/** What a file doesn't say about itself, for a person to say. */
export function ImportChoicesForm(props: ImportChoicesProps) {
  const { imports: texts, codes } = useWords();
  const { choices, onChoices } = props;
  const none = { value: '', label: texts.none };
  const campaigns = props.campaigns.map((name, index) => ({ value: String(index), label: name }));
  return (
    <section className={formStyles.panel}>
      <h2>{texts.choices}</h2>
      <div className={styles.choices}>
        {props.hasPlatform && (
          <SelectField
            label={texts.platform}
            value={choices.platform}
            options={[none, ...props.platforms]}
            onChange={(event) => onChoices({ platform: event.target.value })}
          />
        )}
        {props.kinds.length > 0 && (
          <SelectField
            label={texts.priceFor}
            value={choices.priceFor}
            options={[none, ...props.kinds.map((kind) => ({ value: kind, label: codes.kinds[kind] ?? kind }))]}
            onChange={(event) => onChoices({ priceFor: event.target.value })}
          />
        )}
        {campaigns.length > 1 && (
          <SelectField
            label={texts.fromCampaign}
            value={choices.campaign === null ? '' : String(props.campaigns.indexOf(choices.campaign))}
            options={[{ value: '', label: texts.everyCampaign }, ...campaigns]}
            onChange={(event) =>
              onChoices({
                campaign: event.target.value === '' ? null : (props.campaigns[Number(event.target.value)] ?? null),
              })
            }
          />
        )}
      </div>
    </section>
  );
}
