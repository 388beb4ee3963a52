import { Figure } from '@/components/base/Figure';
import { lastLook } from '@/lib/model/creator';
import type { Fact } from '@/lib/model/fact';
import {
  countRows,
  engagementFigure,
  type FigureView,
  followersFigure,
  type ListedEntry,
  priceFigure,
  typicalViewsFigure,
  unreadWords,
} from '@/lib/views/dashboard-figures';
import { formatCount, formatTime } from '@/lib/views/format';
import styles from './CreatorPage.module.css';
import { useWords } from './words';

/** What was read of a creator and made of it, each number with where it comes from. */
export function CreatorFacts({ listed }: { listed: ListedEntry }) {
  const words = useWords();
  const { locale, list, creator: texts } = words;
  const { creator, assessment } = listed;
  if (creator === null) return null;
  const { profile } = creator;
  const price = priceFigure(listed, words);
  const seen = lastLook(creator);
  const typical = assessment?.typicalViews ?? [];
  const text = (fact: Fact<string>) => (fact.state === 'read' ? fact.value : unreadWords(fact, list));
  const count = (label: string, fact: typeof profile.following): FigureView =>
    fact.state === 'read'
      ? { text: formatCount(fact.value, locale), note: '', provenance: { title: label, rows: countRows(fact, words) } }
      : { text: unreadWords(fact, list), note: '', provenance: null };
  return (
    <dl className={styles.facts}>
      <FigureRow label={list.columns.followers} figure={followersFigure(listed, words)} />
      <FigureRow label={list.columns.engagement} figure={engagementFigure(listed, words)} />
      {typical.length === 0 && (
        <FigureRow label={list.columns.views} figure={{ text: list.notRead, note: '', provenance: null }} />
      )}
      {typical.map((views) => (
        <FigureRow key={views.kind} label={list.columns.views} figure={typicalViewsFigure(views, words)} />
      ))}
      {price.text !== '' && <FigureRow label={list.columns.price} figure={price} />}
      <FigureRow label={texts.following} figure={count(texts.following, profile.following)} />
      <FigureRow label={texts.posts} figure={count(texts.posts, profile.postCount)} />
      <Plain label={texts.category} value={text(profile.category)} />
      <Plain label={texts.country} value={text(profile.country)} />
      <Plain label={texts.lastRead} value={seen === null ? list.notRead : formatTime(seen, locale)} />
      {assessment && <Plain label={texts.rules} value={assessment.rulesVersion} />}
      <div className={styles.bio}>
        <dt>{texts.bio}</dt>
        <dd dir="auto">{text(profile.bio)}</dd>
      </div>
    </dl>
  );
}

function FigureRow({ label, figure }: { label: string; figure: FigureView }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <Figure provenance={figure.provenance}>{figure.text}</Figure>
        {figure.note && <span className={styles.muted}> {figure.note}</span>}
      </dd>
    </div>
  );
}

function Plain({ label, value }: { label: string; value: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd dir="auto">{value}</dd>
    </div>
  );
}
