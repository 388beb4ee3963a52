import { Copy } from 'lucide-react';
import { Button } from '@/components/base/Button';
import { SelectField, TextField } from '@/components/base/fields';
import { IconButton } from '@/components/base/IconButton';
import { Table } from '@/components/base/Table';
import styles from './forms.module.css';
import tableStyles from './import/import.module.css';
import { useWords } from './words';

/** A creator's link and code; null where there is none. */
export interface LinkRow {
  entryId: string;
  name: string;
  trackingUrl: string | null;
  promoCode: string | null;
}

/** How links and codes are made. */
export interface LinkForm {
  landingPage: string;
  template: string;
  medium: string;
  ending: string;
}

/** The campaign's links and codes, how new ones are made, and who is told to make them. */
export interface LinksViewProps {
  rows: readonly LinkRow[];
  conflicts: readonly { code: string; name: string }[][];
  form: LinkForm;
  /** Why no link can be made of what was entered; null where one can, or nothing was entered. */
  problem: string | null;
  templates: readonly string[];
  hasWarning: boolean;
  mediums: readonly string[];
  onForm(form: LinkForm): void;
  onMakeLinks(): void;
  onMakeCodes(): void;
  onCopy(text: string): void;
}

/** Tracking links and promo codes of a campaign, and which codes can be taken for each other. */
export function LinksView(props: LinksViewProps) {
  const { links: texts } = useWords();
  const { form, rows } = props;
  const set = (name: keyof LinkForm) => (event: { target: { value: string } }) =>
    props.onForm({ ...form, [name]: event.target.value });
  const isLinkless = rows.every(({ trackingUrl }) => trackingUrl !== null);
  return (
    <div className={styles.page}>
      <h1>{texts.title}</h1>
      <p className={styles.hint}>{texts.intro}</p>
      <section className={styles.panel}>
        <div className={tableStyles.choices}>
          <TextField
            label={texts.landingPage}
            hint={texts.landingHint}
            error={props.problem ?? undefined}
            inputMode="url"
            maxLength={2_000}
            value={form.landingPage}
            onChange={set('landingPage')}
          />
          <SelectField
            label={texts.template}
            value={form.template}
            options={props.templates.map((id) => ({ value: id, label: texts.templates[id] ?? id }))}
            onChange={set('template')}
          />
          {!props.hasWarning && (
            <SelectField
              label={texts.medium}
              value={form.medium}
              options={props.mediums.map((id) => ({ value: id, label: id }))}
              onChange={set('medium')}
            />
          )}
          <TextField
            label={texts.ending}
            hint={texts.endingHint}
            maxLength={12}
            value={form.ending}
            onChange={set('ending')}
          />
        </div>
        {props.hasWarning && <p className={styles.warning}>{texts.warning}</p>}
        <div className={styles.row}>
          <Button
            look="primary"
            disabled={isLinkless || props.problem !== null || form.landingPage.trim() === ''}
            onClick={props.onMakeLinks}
          >
            {texts.makeLinks}
          </Button>
          <Button disabled={rows.every(({ promoCode }) => promoCode !== null)} onClick={props.onMakeCodes}>
            {texts.makeCodes}
          </Button>
        </div>
      </section>
      {props.conflicts.length > 0 && (
        <section className={styles.panel}>
          <h2>{texts.conflictsTitle}</h2>
          <p className={styles.hint}>{texts.conflictsText}</p>
          <ul className={styles.compact}>
            {props.conflicts.map((group) => (
              <li key={group.map(({ name }) => name).join('\n')} dir="auto">
                {group.map(({ code, name }) => `${code} (${name})`).join(' · ')}
              </li>
            ))}
          </ul>
        </section>
      )}
      <LinkTable {...props} />
    </div>
  );
}

function LinkTable({ rows, onCopy }: Pick<LinksViewProps, 'rows' | 'onCopy'>) {
  const { links: texts, list } = useWords();
  return (
    <section className={styles.panel}>
      <Table columns={[{ name: list.columns.name }, { name: texts.code }, { name: texts.link }]}>
        {rows.map(({ entryId, name, trackingUrl, promoCode }) => (
          <tr key={entryId}>
            <td>
              <bdi>{name}</bdi>
            </td>
            {[promoCode, trackingUrl].map((text, column) => (
              <td key={column === 0 ? 'code' : 'link'}>
                {text === null ? (
                  <span className={tableStyles.muted}>{texts.none}</span>
                ) : (
                  <span className={styles.copyable}>
                    <span dir="ltr">{text}</span>
                    <IconButton
                      label={`${texts.copy}: ${text}`}
                      icon={<Copy size={13} />}
                      onClick={() => onCopy(text)}
                    />
                  </span>
                )}
              </td>
            ))}
          </tr>
        ))}
      </Table>
    </section>
  );
}
