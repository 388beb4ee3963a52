import { useState } from 'react';
import { Progress } from '@/components/base/Progress';
import { ImportStart } from '@/components/dashboard/import/ImportStart';
import { useWords } from '@/components/dashboard/words';
import { fileText } from '@/lib/import/file-text';
import { type ImportSource, sourceOf } from '@/lib/import/source';
import type { Sentence } from '@/lib/model/sentence';
import type { StoredCampaign } from '@/lib/model/shortlist';
import type { Database } from '@/lib/store/database';
import { ImportHistory } from './ImportHistory';
import { ImportRows } from './ImportRows';
import type { OpenSource } from './import-plan';
import { useImportRun } from './use-import-run';

/** A source that was read, with the name of its file; '' for a pasted text. */
interface Opened {
  name: string;
  source: OpenSource | Extract<ImportSource, { kind: 'history' }>;
}

/** Import: first a file or a text, then what is in it. */
export function ImportScreen({ database, campaign }: { database: Database; campaign: StoredCampaign }) {
  const { imports: texts, frame } = useWords();
  const running = useImportRun(database);
  const [opened, setOpened] = useState<Opened | null>(null);
  const [problem, setProblem] = useState<Sentence | null>(null);
  const open = async (file: File) => {
    const text = await fileText(file);
    const read = text.ok ? sourceOf(text.text) : text;
    setProblem(read.ok ? null : read.why);
    if (read.ok) setOpened({ name: file.name, source: read.source });
  };
  const paste = (text: string) => {
    setProblem(null);
    setOpened({ name: texts.pasted, source: { kind: 'handles', text } });
  };
  const again = () => setOpened(null);
  if (opened === null) {
    return (
      <>
        {running.done !== null && (
          <Progress label={texts.running} done={running.done} cancelLabel={frame.cancel} onCancel={running.stop} />
        )}
        <ImportStart problem={problem} onFile={(file) => void open(file)} onPaste={paste} />
      </>
    );
  }
  const { name, source } = opened;
  if (source.kind === 'history') {
    return <ImportHistory database={database} campaign={campaign} name={name} source={source} onAgain={again} />;
  }
  return <ImportRows database={database} campaign={campaign} name={name} source={source} onAgain={again} />;
}
