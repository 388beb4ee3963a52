import { X } from 'lucide-react';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { STAGES, type Stage } from '@/lib/model/shortlist';
import { textsFor } from '@/lib/texts/catalog';
import { POPUP_TEXTS } from '@/lib/texts/popup';
import { STANDING_TEXTS } from '@/lib/texts/standing';
import { Button } from '../base/Button';
import { SelectField, TextArea, TextField } from '../base/fields';
import styles from './popup.module.css';

/** The stage that wants a reason. */
const REJECTED: Stage = 'rejected';

/** How long after the last key a note is kept, in milliseconds: the popup may be closed at any moment. */
const NOTE_AFTER = 300;

/** The most characters of a tag and of a note. */
const LONGEST_TAG = 60;
const LONGEST_NOTE = 10_000;

/** The three decisions. */
const DECISIONS = ['approve', 'hold', 'reject'] as const;

/** What a person decides about a creator. */
export type DecisionKind = (typeof DECISIONS)[number];

/** What a person entered about a saved creator, and what is done with each change. */
export interface EntryEditorProps {
  locale: string;
  id: string;
  stage: Stage;
  tags: readonly string[];
  note: string;
  decision: { kind: DecisionKind; reason: string } | null;
  /** The reason is there for the stage of the rejected only. */
  onStage(stage: Stage, reason: string | null): void;
  onAddTag(tag: string): void;
  onRemoveTag(tag: string): void;
  onNote(note: string): void;
  /** Null takes the decision back. */
  onDecide(kind: DecisionKind | null, reason: string): void;
}

/** Stage, decision with its reason, tags and note of a saved creator. Every change is kept at once. */
export function EntryEditor(props: EntryEditorProps) {
  return (
    <div className={styles.entry}>
      <StageField {...props} />
      <DecisionField {...props} />
      <TagsField {...props} />
      <NoteField {...props} />
    </div>
  );
}

function StageField({ locale, stage, onStage }: EntryEditorProps) {
  const texts = textsFor(POPUP_TEXTS, locale);
  const { stages } = textsFor(STANDING_TEXTS, locale);
  const [isRejecting, setRejecting] = useState(false);
  const [reason, setReason] = useState('');
  const reject = (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() === '') return;
    onStage(REJECTED, reason.trim());
    setRejecting(false);
  };
  return (
    <>
      <SelectField
        label={texts.stage}
        value={isRejecting ? REJECTED : stage}
        options={STAGES.map((value) => ({ value, label: stages[value] ?? value }))}
        onChange={({ target }) => {
          const next = STAGES.find((known) => known === target.value) ?? stage;
          setRejecting(next === REJECTED && stage !== REJECTED);
          if (next !== REJECTED && next !== stage) onStage(next, null);
        }}
      />
      {isRejecting && (
        <form className={styles.reject} onSubmit={reject}>
          <TextField
            label={texts.rejectReason}
            value={reason}
            maxLength={300}
            onChange={({ target }) => setReason(target.value)}
          />
          <div className={styles.buttons}>
            <Button size="small" onClick={() => setRejecting(false)}>
              {texts.cancel}
            </Button>
            <Button size="small" look="primary" type="submit" disabled={reason.trim() === ''}>
              {texts.reject}
            </Button>
          </div>
        </form>
      )}
    </>
  );
}

function DecisionField({ locale, decision, onDecide }: EntryEditorProps) {
  const texts = textsFor(POPUP_TEXTS, locale);
  const [reason, setReason] = useState(decision?.reason ?? '');
  return (
    <fieldset className={styles.decision}>
      <legend>{texts.decision}</legend>
      <div className={styles.choices}>
        {DECISIONS.map((kind) => {
          const isChosen = decision?.kind === kind;
          return (
            <Button
              key={kind}
              size="small"
              look={isChosen ? 'primary' : 'plain'}
              aria-pressed={isChosen}
              onClick={() => onDecide(isChosen ? null : kind, reason.trim())}
            >
              {texts.decide[kind]}
            </Button>
          );
        })}
      </div>
      <TextField
        label={texts.reason}
        isLabelHidden
        placeholder={texts.reason}
        value={reason}
        maxLength={1_000}
        onChange={({ target }) => setReason(target.value)}
        onBlur={() => {
          if (decision && decision.reason !== reason.trim()) onDecide(decision.kind, reason.trim());
        }}
      />
    </fieldset>
  );
}

function TagsField({ locale, tags, onAddTag, onRemoveTag }: EntryEditorProps) {
  const texts = textsFor(POPUP_TEXTS, locale);
  const [tag, setTag] = useState('');
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (tag.trim() !== '') onAddTag(tag.trim());
    setTag('');
  };
  return (
    <form className={styles.tags} onSubmit={add}>
      <TextField
        label={texts.tags}
        placeholder={texts.addTag}
        value={tag}
        maxLength={LONGEST_TAG}
        onChange={({ target }) => setTag(target.value)}
      />
      {tags.length > 0 && (
        <div className={styles.chips}>
          {tags.map((one) => (
            <button key={one} type="button" aria-label={texts.removeTag(one)} onClick={() => onRemoveTag(one)}>
              <bdi>{one}</bdi>
              <X size={12} aria-hidden="true" />
            </button>
          ))}
        </div>
      )}
    </form>
  );
}

function NoteField({ locale, note, onNote }: EntryEditorProps) {
  const texts = textsFor(POPUP_TEXTS, locale);
  const [draft, setDraft] = useState<string | null>(null);
  const keep = useRef(onNote);
  keep.current = onNote;
  useEffect(() => {
    if (draft === null) return;
    const timer = setTimeout(() => keep.current(draft), NOTE_AFTER);
    return () => clearTimeout(timer);
  }, [draft]);
  return (
    <TextArea
      label={texts.note}
      hint={texts.noteHint}
      rows={2}
      value={draft ?? note}
      maxLength={LONGEST_NOTE}
      dir="auto"
      onChange={({ target }) => setDraft(target.value)}
      onBlur={() => {
        if (draft !== null && draft !== note) onNote(draft);
      }}
    />
  );
}
