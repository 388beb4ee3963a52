import { GitCompareArrows, Tag as TagIcon, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/base/Button';
import { Menu } from '@/components/base/Menu';
import { numberFormat } from '@/lib/model/formatters';
import type { Decision, Stage } from '@/lib/model/shortlist';
import { STAGES } from '@/lib/model/shortlist';
import { AskDialog } from './AskDialog';
import styles from './ListToolbar.module.css';
import { useWords } from './words';

/** At least and at most so many creators are compared. */
export const COMPARED = { fewest: 2, most: 6 } as const;

/** How many are selected, out of how many, and what can be done with them. */
export interface BulkBarProps {
  selected: number;
  /** What to say where nobody is selected. */
  summary: string;
  onStage(stage: Stage, reason: string | null): void;
  onDecide(kind: Decision['kind'], reason: string): void;
  onTag(tag: string): void;
  onCompare(): void;
  onRemove(): void;
  onDeselect(): void;
}

type Question = { about: 'tag' } | { about: 'stage'; stage: Stage } | { about: 'decision'; kind: Decision['kind'] };

/** What can be done with all selected rows at once. Each of it can be taken back. */
export function BulkBar(props: BulkBarProps) {
  const { locale, list, codes } = useWords();
  const [question, setQuestion] = useState<Question | null>(null);
  const n = props.selected;
  if (n === 0) {
    return (
      <div className={styles.bulk}>
        <span className={styles.count}>{props.summary}</span>
      </div>
    );
  }
  const stageItems = STAGES.map((stage) => ({
    id: stage,
    label: codes.stages[stage],
    onSelect: () => (stage === 'rejected' ? setQuestion({ about: 'stage', stage }) : props.onStage(stage, null)),
  }));
  const decisionItems = (['approve', 'hold', 'reject'] as const).map((kind) => ({
    id: kind,
    label: codes.decisions[kind],
    onSelect: () => setQuestion({ about: 'decision', kind }),
  }));
  const answer = (text: string) => {
    if (question?.about === 'tag') props.onTag(text);
    else if (question?.about === 'stage') props.onStage(question.stage, text);
    else if (question) props.onDecide(question.kind, text);
    setQuestion(null);
  };
  const isTag = question?.about === 'tag';
  return (
    <div className={styles.bulk} data-on="true">
      <span className={styles.count} role="status">
        {list.selected(numberFormat(locale).format(n))}
      </span>
      <Menu trigger={<Button size="small">{list.setStage}</Button>} items={stageItems} />
      <Menu trigger={<Button size="small">{list.decide}</Button>} items={decisionItems} />
      <Button size="small" icon={<TagIcon size={14} />} onClick={() => setQuestion({ about: 'tag' })}>
        {list.addTag}
      </Button>
      <Button
        size="small"
        icon={<GitCompareArrows size={14} />}
        disabled={n < COMPARED.fewest || n > COMPARED.most}
        onClick={props.onCompare}
      >
        {list.compare}
      </Button>
      <Button size="small" look="danger" icon={<Trash2 size={14} />} onClick={props.onRemove}>
        {list.remove}
      </Button>
      <Button size="small" look="quiet" onClick={props.onDeselect}>
        {list.deselect}
      </Button>
      <AskDialog
        isOpen={question !== null}
        title={isTag ? list.tagTitle : list.reasonTitle}
        label={isTag ? list.tagLabel : list.reasonLabel}
        hint={isTag ? undefined : list.reasonHint}
        maxLength={isTag ? 60 : 300}
        isNeeded={question?.about !== 'decision' || question.kind === 'reject'}
        onAnswer={answer}
        onCancel={() => setQuestion(null)}
      />
    </div>
  );
}
