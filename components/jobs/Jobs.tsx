import { type FileRequest, type Job, leavesFile } from '@/lib/model/job';
import { textsFor } from '@/lib/texts/catalog';
import { JOB_TEXTS } from '@/lib/texts/jobs';
import { Button } from '../base/Button';
import { Progress } from '../base/Progress';
import styles from './Jobs.module.css';

/** Long work as any view follows it, and who is told what to do with it. */
export interface JobsProps {
  locale: string;
  jobs: readonly Job[];
  onCancel(job: Job): void;
  /** The file of an export or a backup that is done. */
  onSaveFile(job: Job): void;
  onDismiss(job: Job): void;
}

/** Work that runs, with the way to stop it; files that are ready; what ended early, with what to do. Else nothing. */
export function Jobs(props: JobsProps) {
  const { locale, jobs } = props;
  const shown = jobs.filter(isTold);
  if (shown.length === 0) return null;
  return (
    <section className={styles.jobs} aria-label={textsFor(JOB_TEXTS, locale).label}>
      {shown.map((job) => (
        <OneJob key={job.id} {...props} job={job} />
      ))}
    </section>
  );
}

/** What a person stopped needs no word, nor what is done and left nothing to fetch. */
function isTold({ state, request }: Job): boolean {
  return state === 'running' || state === 'failed' || state === 'stopped' || readyFile({ state, request }) !== null;
}

function readyFile({ state, request }: Pick<Job, 'state' | 'request'>): FileRequest | null {
  return state === 'done' && leavesFile(request) ? request : null;
}

function OneJob({ locale, job, onCancel, onSaveFile, onDismiss }: Omit<JobsProps, 'jobs'> & { job: Job }) {
  const texts = textsFor(JOB_TEXTS, locale);
  const { kind } = job.request;
  if (job.state === 'running') {
    return (
      <Progress
        label={texts.running[kind]}
        done={job.total === null ? null : job.done / Math.max(1, job.total)}
        cancelLabel={texts.cancel}
        onCancel={() => onCancel(job)}
      />
    );
  }
  const file = readyFile(job);
  return (
    <div className={styles.ended} role="status">
      <p>{file ? texts.ready[file.kind] : texts.ended[kind]}</p>
      <div className={styles.actions}>
        {file && (
          <Button size="small" look="primary" onClick={() => onSaveFile(job)}>
            {texts.saveFile}
          </Button>
        )}
        <Button size="small" look="quiet" onClick={() => onDismiss(job)}>
          {texts.dismiss}
        </Button>
      </div>
    </div>
  );
}
