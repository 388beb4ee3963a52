import type { Screening } from '@/lib/model/assessment';
import type { SummaryLine } from '@/lib/views/summary';

/** The creator in the active tab, ready to show. */
export interface CreatorPanelProps {
  name: string;
  handle: string | null;
  platformLabel: string;
  screening: Screening | null;
  headline: string;
  reasons: readonly string[];
  lines: readonly SummaryLine[];
  nextStep: string | null;
  isSaved: boolean;
  onSave(): void;
}

/** The creator's screening result with its lines, and the button that saves. */
export function CreatorPanel(props: CreatorPanelProps) {
  return (
    <section className="creator" aria-label="Creator in this tab">
      <div className="bar">
        <div>
          <h1 dir="auto">{props.name}</h1>
          <p className="muted">
            {props.handle && <bdi>@{props.handle}</bdi>} · {props.platformLabel}
          </p>
        </div>
        <button type="button" className="primary" disabled={props.isSaved} onClick={props.onSave}>
          {props.isSaved ? 'Saved' : 'Save'}
        </button>
      </div>
      <p className="headline" data-screening={props.screening}>
        {props.headline}
      </p>
      <p className="muted">{props.reasons.join(' ')}</p>
      <dl>
        {props.lines.map((line) => (
          <div key={line.label}>
            <dt>{line.label}</dt>
            <dd>{line.value}</dd>
            {line.detail && <dd className="detail">{line.detail}</dd>}
          </div>
        ))}
      </dl>
      {props.nextStep && <p>{props.nextStep}</p>}
    </section>
  );
}
