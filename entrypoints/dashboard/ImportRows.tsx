import { useMemo, useState } from 'react';
import { Progress } from '@/components/base/Progress';
import formStyles from '@/components/dashboard/forms.module.css';
import { ImportChoicesForm } from '@/components/dashboard/import/ImportChoicesForm';
import { ImportMapping } from '@/components/dashboard/import/ImportMapping';
import { ImportPreview } from '@/components/dashboard/import/ImportPreview';
import { ImportResult } from '@/components/dashboard/import/ImportResult';
import { ImportSourceBar } from '@/components/dashboard/import/ImportSourceBar';
import { useWords } from '@/components/dashboard/words';
import { TAKEN_COLUMNS } from '@/lib/import/source';
import { PostKind } from '@/lib/model/reading';
import type { StoredCampaign } from '@/lib/model/shortlist';
import { COLUMN_IDS } from '@/lib/model/table-columns';
import { platformById } from '@/lib/platforms/registry';
import type { Database } from '@/lib/store/database';
import { broughtText } from '@/lib/views/dashboard-import';
import { type ImportChoices, importPlan, type OpenSource, OWN_PLATFORMS } from './import-plan';
import { useCommands } from './use-commands';
import { useImportConflicts } from './use-import-conflicts';
import { type ImportOutcome, useImportRun } from './use-import-run';
import { useKnownCount } from './use-known-count';
import { useQueueAdd } from './use-queue-add';
import { routeTo } from './use-route';

/** So many creators are shown before they come in. */
const SHOWN = 10;

/** Lines of which a column's examples are taken. */
const EXAMPLES = 3;

/** A file or text of creators: what its columns are, what would come in, and how it went. */
export function ImportRows({
  database,
  campaign,
  name,
  source,
  onAgain,
}: {
  database: Database;
  campaign: StoredCampaign;
  name: string;
  source: OpenSource;
  onAgain(): void;
}) {
  const words = useWords();
  const { undo, say } = useCommands();
  const [choices, setChoices] = useState<ImportChoices>(() => firstChoices(source));
  const [outcome, setOutcome] = useState<ImportOutcome | null>(null);
  const [isUndone, setUndone] = useState(false);
  const run = useImportRun(database);
  const addToQueue = useQueueAdd();
  const plan = useMemo(() => importPlan(source, choices, Date.now()), [source, choices]);
  const known = useKnownCount(database, campaign.id, plan.taken);
  const conflicts = useImportConflicts(database, outcome, plan.taken);
  const start = async () => {
    const rows = plan.taken.map(({ row }) => row);
    setOutcome(await run.start(campaign.id, rows));
  };
  const queue = async () => {
    const added = await addToQueue(plan.queue);
    if (added === null) return;
    say(words.frame.queue.added(added, words.locale));
    location.hash = routeTo('queue');
  };
  const takeBack = async () => {
    if (outcome && (await undo(outcome.keys))) setUndone(true);
  };
  return (
    <div className={formStyles.page}>
      <h1>{words.imports.title}</h1>
      <ImportSourceBar kind={source.kind} name={name} onAgain={onAgain} />
      {outcome !== null ? (
        <ImportResult
          isStopped={outcome.isStopped}
          counts={outcome}
          conflicts={conflicts.shown}
          isUndone={isUndone}
          onTake={conflicts.take}
          onUndo={() => void takeBack()}
          onAgain={onAgain}
          onList={() => {
            location.hash = routeTo('list');
          }}
        />
      ) : run.done !== null ? (
        <Progress label={words.imports.running} done={run.done} cancelLabel={words.frame.cancel} onCancel={run.stop} />
      ) : (
        <>
          {source.kind === 'table' && (
            <ImportMapping
              columns={source.table.header.map((header, index) => ({
                header,
                examples: source.table.lines.slice(0, EXAMPLES).flatMap(({ cells }) => cells[index] || []),
                taken: choices.mapping[index] ?? '',
              }))}
              choices={TAKEN_COLUMNS}
              onMap={(index, taken) => {
                const id = COLUMN_IDS.find((known) => known === taken) ?? null;
                setChoices({ ...choices, mapping: choices.mapping.with(index, id) });
              }}
            />
          )}
          <ImportChoicesForm
            platforms={OWN_PLATFORMS.map(({ id, label }) => ({ value: id, label }))}
            kinds={source.kind === 'handles' ? [] : PostKind.options}
            campaigns={source.kind === 'list' ? source.campaigns : []}
            hasPlatform={source.kind !== 'list'}
            choices={choices}
            onChoices={(changes) => setChoices({ ...choices, ...changes })}
          />
          <ImportPreview
            campaignName={campaign.name}
            shown={plan.taken.slice(0, SHOWN).map(({ line, name: shown, row }) => ({
              line,
              name: shown,
              platform: platformById(row.platform)?.label ?? row.platform,
              brings: broughtText(row.fields, words),
            }))}
            count={plan.taken.length}
            known={known}
            doubles={plan.doubles}
            problems={plan.problems}
            left={plan.left}
            queueable={plan.queue.length}
            onImport={() => void start()}
            onQueue={() => void queue()}
          />
        </>
      )}
    </div>
  );
}

/** Several campaigns in a file are taken one at a time: what was noted for one client is not for another. */
function firstChoices(source: OpenSource): ImportChoices {
  return {
    mapping: source.kind === 'table' ? source.mapping : [],
    platform: '',
    priceFor: '',
    campaign: source.kind === 'list' ? (source.campaigns[0] ?? null) : null,
  };
}
