import { useRef, useState } from 'react';
import type { RunningWork } from '@/components/dashboard/data/KeepingView';
import { useWords } from '@/components/dashboard/words';
import { useCommands } from './use-commands';

/** Assesses all creators by the rules of today, slice by slice; it can be stopped between. */
export function useRescoring(): { running: RunningWork | null; start(): void } {
  const { data: texts, locale } = useWords();
  const { send, say } = useCommands();
  const [done, setDone] = useState<number | null>(null);
  const isStopped = useRef(false);
  const run = async () => {
    isStopped.current = false;
    setDone(0);
    let assessed = 0;
    while (!isStopped.current) {
      const slice = await send('rescore', {});
      if (!slice) break;
      assessed += slice.done;
      setDone(assessed / Math.max(1, assessed + slice.left));
      if (slice.left === 0 || slice.done === 0) break;
    }
    setDone(null);
    say(texts.rescored(assessed, locale));
  };
  const onCancel = () => {
    isStopped.current = true;
  };
  return { running: done === null ? null : { done, onCancel }, start: () => void run() };
}
