import { CircleAlert, CircleCheck, CircleDashed, CircleSlash } from 'lucide-react';
import { Badge, type Tone } from '@/components/base/Badge';
import type { Screening } from '@/lib/model/assessment';
import { useWords } from './words';

const LOOKS: Record<Screening, { tone: Tone; Icon: typeof CircleCheck }> = {
  good: { tone: 'good', Icon: CircleCheck },
  check: { tone: 'check', Icon: CircleAlert },
  outside: { tone: 'bad', Icon: CircleSlash },
  'not-enough': { tone: 'plain', Icon: CircleDashed },
};

/** The screening result as a word with a sign of its own; a dash where nothing was read yet. */
export function ScreeningBadge({ screening }: { screening: Screening | null }) {
  const { codes, list } = useWords();
  if (screening === null) return <Badge icon={<CircleDashed size={13} />}>{list.notRead}</Badge>;
  const { tone, Icon } = LOOKS[screening];
  return (
    <Badge tone={tone} icon={<Icon size={13} />}>
      {codes.screenings[screening]}
    </Badge>
  );
}
