import { Button } from '@/components/base/Button';
import { SelectField } from '@/components/base/fields';
import { dateFormat } from '@/lib/model/formatters';
import formStyles from '../forms.module.css';
import { useWords } from '../words';
import { type ImportProblem, Problems } from './Problems';

/**
 * A history's days (`first` and `last` as YYYY-MM-DD), whose they can be, and who is told. `creators` is empty where nobody
 * is saved yet.
 */
export interface ImportHistoryProps {
  days: { count: number; first: string; last: string };
  problems: readonly ImportProblem[];
  creators: readonly { value: string; label: string }[];
  chosen: string;
  onChoose(creatorId: string): void;
  onAdd(): void;
}

/** One creator's followers by day: a person says whose. */
export function ImportHistoryView({ days, problems, creators, chosen, onChoose, onAdd }: ImportHistoryProps) {
  const { imports: texts, locale } = useWords();
  const written = (day: string) => dateFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(Date.parse(day));
  return (
    <section className={formStyles.panel}>
      <h2>{texts.historyDays(days.count, written(days.first), written(days.last), locale)}</h2>
      <p className={formStyles.hint}>{texts.historyText}</p>
      {creators.length === 0 ? (
        <p>{texts.historyNobody}</p>
      ) : (
        <div className={formStyles.narrow}>
          <SelectField
            label={texts.historyOf}
            value={chosen}
            options={[{ value: '', label: '—' }, ...creators]}
            onChange={(event) => onChoose(event.target.value)}
          />
        </div>
      )}
      <Problems title={texts.problemsTitle} problems={problems} />
      <Button look="primary" disabled={chosen === ''} onClick={onAdd}>
        {texts.historyAdd}
      </Button>
    </section>
  );
}
