import { X } from 'lucide-react';
import { useState } from 'react';
import { Badge } from '@/components/base/Badge';
import { Button } from '@/components/base/Button';
import { SelectField, TextArea, TextField } from '@/components/base/fields';
import { IconButton } from '@/components/base/IconButton';
import type { EntryEdit } from '@/lib/model/entry-edit';
import type { Decision, ShortlistEntry, Stage } from '@/lib/model/shortlist';
import { STAGES } from '@/lib/model/shortlist';
import { formatDay } from '@/lib/views/dashboard-figures';
import { AskDialog } from './AskDialog';
import styles from './CreatorPage.module.css';
import { DecisionBadge } from './CreatorTableRow';
import { useWords } from './words';

/** An entry's stage, decision, tags and notes, and who is told of a change. */
export interface PipelinePanelProps {
  entry: ShortlistEntry;
  now(): number;
  onEdit(edit: EntryEdit): void;
}

type Question = { about: 'reject-stage' } | { about: 'tag' } | { about: 'decision'; kind: Decision['kind'] };

/** Where a creator stands in a campaign, how it came there, and what a person notes about it. */
export function PipelinePanel({ entry, now, onEdit }: PipelinePanelProps) {
  const { locale, creator: texts, codes, list } = useWords();
  const [question, setQuestion] = useState<Question | null>(null);
  const setStage = (stage: Stage) => {
    if (stage === 'rejected') setQuestion({ about: 'reject-stage' });
    else onEdit({ kind: 'setStage', stage, at: now(), reason: null });
  };
  const answer = (text: string) => {
    if (question?.about === 'tag') onEdit({ kind: 'addTag', tag: text });
    else if (question?.about === 'decision') {
      onEdit({ kind: 'decide', decision: { kind: question.kind, reason: text, who: '', at: now() } });
    } else if (question) onEdit({ kind: 'setStage', stage: 'rejected', at: now(), reason: text });
    setQuestion(null);
  };
  const { decision } = entry;
  return (
    <section className={styles.panel}>
      <h2>{texts.pipeline}</h2>
      <SelectField
        label={texts.stage}
        value={entry.stage}
        options={STAGES.map((stage) => ({ value: stage, label: codes.stages[stage] }))}
        onChange={(event) => {
          const stage = STAGES.find((known) => known === event.target.value);
          if (stage) setStage(stage);
        }}
      />
      <h3>{texts.decision}</h3>
      {decision && (
        <p>
          <DecisionBadge decision={decision.kind} />{' '}
          <span className={styles.muted} dir="auto">
            {[texts.decidedBy(decision.who, formatDay(decision.at, locale)), decision.reason]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </p>
      )}
      <div className={styles.row}>
        {(['approve', 'hold', 'reject'] as const).map((kind) => (
          <Button
            key={kind}
            size="small"
            aria-pressed={decision?.kind === kind}
            onClick={() => setQuestion({ about: 'decision', kind })}
          >
            {codes.decisions[kind]}
          </Button>
        ))}
      </div>
      <h3>{texts.tags}</h3>
      <div className={styles.row}>
        {entry.tags.map((tag) => (
          <span key={tag} className={styles.tag}>
            <Badge>{tag}</Badge>
            <IconButton
              label={texts.removeTag(tag)}
              icon={<X size={13} />}
              onClick={() => onEdit({ kind: 'removeTag', tag })}
            />
          </span>
        ))}
        <Button size="small" look="quiet" onClick={() => setQuestion({ about: 'tag' })}>
          {list.tagTitle}
        </Button>
      </div>
      <SavedText
        key={`note ${entry.note}`}
        label={texts.note}
        hint={texts.noteHint}
        value={entry.note}
        onSave={(note) => onEdit({ kind: 'setNote', note })}
      />
      <FoundVia key={`via ${entry.foundVia}`} value={entry.foundVia} onEdit={onEdit} />
      <h3>{texts.history}</h3>
      <ol className={styles.history}>
        {entry.stages.map(({ stage, at, reason }) => (
          <li key={`${stage} ${at}`}>
            <span>{codes.stages[stage]}</span>
            <span className={styles.muted} dir="auto">
              {formatDay(at, locale)}
              {reason && ` · ${reason}`}
            </span>
          </li>
        ))}
      </ol>
      <AskDialog
        isOpen={question !== null}
        title={question?.about === 'tag' ? list.tagTitle : list.reasonTitle}
        label={question?.about === 'tag' ? list.tagLabel : list.reasonLabel}
        hint={question?.about === 'tag' ? undefined : list.reasonHint}
        maxLength={question?.about === 'tag' ? 60 : 300}
        isNeeded={question?.about !== 'decision' || question.kind === 'reject'}
        onAnswer={answer}
        onCancel={() => setQuestion(null)}
      />
    </section>
  );
}

function SavedText({
  label,
  hint,
  value,
  onSave,
}: {
  label: string;
  hint: string;
  value: string;
  onSave(text: string): void;
}) {
  const { frame } = useWords();
  const [text, setText] = useState(value);
  return (
    <>
      <TextArea
        label={label}
        hint={hint}
        rows={4}
        maxLength={10_000}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      {text !== value && (
        <Button size="small" look="primary" onClick={() => onSave(text)}>
          {frame.save}
        </Button>
      )}
    </>
  );
}

function FoundVia({ value, onEdit }: { value: string; onEdit(edit: EntryEdit): void }) {
  const { creator: texts } = useWords();
  const [text, setText] = useState(value);
  const save = () => {
    if (text !== value) onEdit({ kind: 'setFoundVia', foundVia: text });
  };
  return (
    <TextField
      label={texts.foundVia}
      value={text}
      maxLength={300}
      onChange={(event) => setText(event.target.value)}
      onBlur={save}
      onKeyDown={(event) => event.key === 'Enter' && save()}
    />
  );
}
