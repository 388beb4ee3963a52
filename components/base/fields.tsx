import { Field } from '@base-ui/react/field';
import type { ComponentProps, ReactNode } from 'react';
import styles from './fields.module.css';

/** What every field has: its name, a hint below it, and what is wrong with what was typed. */
interface FieldProps {
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  /** The label is for screen readers only, where the place says what it is. */
  isLabelHidden?: boolean;
}

function Frame({ label, hint, error, isLabelHidden, children }: FieldProps & { children: ReactNode }) {
  return (
    <Field.Root className={styles.field} invalid={error !== undefined}>
      <Field.Label className={isLabelHidden ? 'visually-hidden' : styles.label}>{label}</Field.Label>
      {children}
      {hint && <Field.Description className={styles.hint}>{hint}</Field.Description>}
      {error && (
        <Field.Error className={styles.error} match>
          {error}
        </Field.Error>
      )}
    </Field.Root>
  );
}

/** A field for one line of text. */
export function TextField({
  label,
  hint,
  error,
  isLabelHidden = false,
  ...rest
}: FieldProps & ComponentProps<'input'>) {
  return (
    <Frame label={label} hint={hint} error={error} isLabelHidden={isLabelHidden}>
      <Field.Control render={<input {...rest} className={styles.control} />} />
    </Frame>
  );
}

/** A field for several lines of text. */
export function TextArea({
  label,
  hint,
  error,
  isLabelHidden = false,
  ...rest
}: FieldProps & ComponentProps<'textarea'>) {
  return (
    <Frame label={label} hint={hint} error={error} isLabelHidden={isLabelHidden}>
      <Field.Control render={<textarea rows={3} {...rest} className={styles.control} />} />
    </Frame>
  );
}

/** One of several choices, by the browser's own list: it works everywhere, with every help. */
export function SelectField({
  label,
  hint,
  error,
  isLabelHidden = false,
  options,
  ...rest
}: FieldProps & ComponentProps<'select'> & { options: readonly { value: string; label: string }[] }) {
  return (
    <Frame label={label} hint={hint} error={error} isLabelHidden={isLabelHidden}>
      <Field.Control
        render={
          <select {...rest} className={styles.control}>
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
        }
      />
    </Frame>
  );
}

/** A box to tick, its text beside it. */
export function CheckboxField({ label, hint, ...rest }: Pick<FieldProps, 'label' | 'hint'> & ComponentProps<'input'>) {
  return (
    <label className={styles.tick}>
      <input type="checkbox" {...rest} />
      <span>
        {label}
        {hint && <span className={styles.hint}>{hint}</span>}
      </span>
    </label>
  );
}
