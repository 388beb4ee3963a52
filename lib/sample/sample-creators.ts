import type { Creator, KnownComment, KnownCreator, KnownPost, Observation } from '../model/creator';
import { dayAt } from '../model/day';
import type { EntryEdit } from '../model/entry-edit';
import type { Fact } from '../model/fact';
import { exactly, notFound, notShown, readFact } from '../model/facts';
import type { PostKind } from '../model/reading';
import type { Stage } from '../model/shortlist';

/** The campaign that holds the sample. */
export const SAMPLE_CAMPAIGN = 'sample';

/** Whether a creator's id is one of the sample's: creators that pages told of have others. */
export function isSampleCreator(creatorId: string): boolean {
  return creatorId.startsWith(`${SAMPLE_CAMPAIGN} `);
}

/** Where the sample's facts say that they were read. */
const SOURCE = 'sample data';

const DAY = 86_400_000;

interface SampleCreator {
  name: string;
  handle: string;
  bio: string;
  followers: number;
  /** Engagement of a post as a share of followers, and views as one. */
  rate: number;
  reach: number;
  /** Every so many posts are paid; 0 for none. */
  paidEvery: number;
  /** Followers that came on one day without views to go with them. */
  jump: number;
  comments: readonly string[];
}

const PRAISE = ['so good', 'love this', '🔥🔥', 'amazing', 'wow', 'great', '😍', 'nice one', 'perfect', 'beautiful'];
const TALK = [
  'Did you proof the dough in the fridge or on the counter?',
  'I tried the rye version last week and mine came out too dense',
  'Which thermometer is that at 2:10?',
  'The part about the second rise finally made sense to me',
  'Could you show the shaping from the other side next time?',
  'My oven only goes to 230, would a stone help?',
  'We took the same trail in June and the bridge was closed',
  'Is the blue tent still holding up after the storm?',
  'Ordered the pattern, the sleeves are a bit long for me',
  'How many grams of salt for two loaves?',
  'That repair saved me a trip to the boatyard, thank you',
  'I disagree about watering twice a week, mine rotted',
  'The left pocket is upside down in step four, or am I wrong?',
  'Where did you find linen in that green?',
  'Please do a video on sharpening chisels without a grinder',
  'My grandmother used buttermilk instead, try it once',
  'The wind noise is much better with the new microphone',
  'Does the glue hold outdoors through a winter?',
  'Third time I watch this and only now I see the trick with the string',
  'What was the total weight of your bags on day two?',
  'The subtitles lag behind from minute six on',
  'I ride the same hill every morning, never this fast',
  'Would oat flour work, my son can’t have wheat',
  'You skipped the part where the needle breaks',
];

/** How many comments of each creator there are. */
const SAMPLE_COMMENTS = 24;

/** Invented creators of invented numbers; nobody of these names is meant. */
const CREATORS: readonly SampleCreator[] = [
  sample('Wilma Krumenbach', 'wilma.krumenbach', 'Bread, slowly.', 18_400, 0.034, 0.68, 6, 0, TALK),
  sample('Ottokar Fadenreich', 'ottokar.fadenreich', 'Sewing for people in a hurry.', 42_900, 0.021, 0.41, 4, 0, TALK),
  sample('Runa Gipfelstein', 'runa.gipfelstein', 'Hiking with a small tent.', 27_350, 0.048, 0.83, 0, 0, TALK),
  sample('Pelle Topfgrün', 'pelle.topfgruen', 'House plants, honest losses.', 63_200, 0.012, 0.19, 3, 0, PRAISE),
  sample('Isolde Radschlag', 'isolde.radschlag', 'Cycling in all weathers.', 12_780, 0.055, 0.92, 0, 0, TALK),
  sample('Fiete Brausewind', 'fiete.brausewind', 'Sailing, mostly repairs.', 35_600, 0.018, 0.37, 5, 4_300, PRAISE),
  sample('Marlene Tintenklecks', 'marlene.tintenklecks', 'Ink, paper, patience.', 21_090, 0.041, 0.77, 8, 0, TALK),
  sample('Jaron Löffelholz', 'jaron.loeffelholz', 'One pot, four plates.', 148_150, 0.026, 0.46, 4, 0, TALK),
  sample('Svea Wollgras', 'svea.wollgras', 'Knitting by the sea.', 9_420, 0.06, 0.87, 0, 0, TALK),
  sample('Kuno Werkbank', 'kuno.werkbank', 'Wood, glue and time.', 51_700, 0.031, 0.58, 7, 0, TALK),
];

/** How far some of them have come in the sample's campaign, and what they ask for a video. */
const PROGRESS: Readonly<Record<string, { stage: Stage; price: number | null }>> = {
  'wilma.krumenbach': { stage: 'negotiating', price: 320 },
  'ottokar.fadenreich': { stage: 'contacted', price: null },
  'runa.gipfelstein': { stage: 'booked', price: 480 },
  'isolde.radschlag': { stage: 'replied', price: 260 },
  'marlene.tintenklecks': { stage: 'booked', price: 410 },
  'jaron.loeffelholz': { stage: 'negotiating', price: 690 },
  'kuno.werkbank': { stage: 'vetting', price: null },
};

function sample(
  name: string,
  handle: string,
  bio: string,
  followers: number,
  rate: number,
  reach: number,
  paidEvery: number,
  jump: number,
  comments: readonly string[],
): SampleCreator {
  return { name, handle, bio, followers, rate, reach, paidEvery, jump, comments };
}

/** A platform that the sample shows creators of; posts are of the kind that people publish there. */
export interface SamplePlatform {
  id: string;
  kind: PostKind;
}

/** The sample's creators as if they had been read at `now`, spread over the platforms. The same arguments give the same. */
export function sampleCreators(platforms: readonly SamplePlatform[], now: number): KnownCreator[] {
  return CREATORS.flatMap((made, index) => {
    const platform = platforms[index % platforms.length];
    return platform ? knownSample(made, platform, now) : [];
  });
}

/** What a person would have entered about the sample's creators by `now`, creator by creator. */
export function sampleEdits(creators: readonly KnownCreator[], now: number): { creatorId: string; edit: EntryEdit }[] {
  return creators.flatMap(({ creator, posts }) => {
    const { stage, price } = PROGRESS[creator.profile.handle ?? ''] ?? { stage: 'found', price: null };
    const kind = posts[0]?.post.kind;
    const edits: EntryEdit[] = [];
    if (stage !== 'found') edits.push({ kind: 'setStage', stage, at: now, reason: null });
    if (stage === 'booked') {
      edits.push({ kind: 'decide', decision: { kind: 'approve', reason: '', who: '', at: now } });
    }
    if (price !== null && kind !== undefined) {
      edits.push({ kind: 'setQuote', quote: { price, currency: 'EUR', posts: [{ kind, count: 1 }] } });
    }
    return edits.map((edit) => ({ creatorId: creator.id, edit }));
  });
}

function knownSample(made: SampleCreator, platform: SamplePlatform, now: number): KnownCreator {
  const id = `${SAMPLE_CAMPAIGN} ${made.handle}`;
  const read = <T>(value: T, raw = String(value)): Fact<T> => ({ ...readFact(value, raw, SOURCE), at: now }) as Fact<T>;
  const creator: Creator = {
    id,
    platform: platform.id,
    keys: [id],
    profile: {
      handle: made.handle,
      platformId: null,
      name: read(made.name),
      bio: read(made.bio),
      links: notShown,
      verified: read(false),
      category: notShown,
      email: notShown,
      country: notShown,
      language: read('en'),
      followers: read({ low: made.followers, high: made.followers + 99 }, `${(made.followers / 1_000).toFixed(1)}K`),
      following: read(exactly(310), '310'),
      postCount: read(exactly(240), '240'),
      totalLikes: notFound,
      totalViews: notFound,
    },
    firstSeenAt: now,
    lastSeenAt: now,
  };
  const posts = Array.from({ length: 24 }, (_, index) => samplePost(made, id, platform.kind, index, now));
  return { creator, posts, comments: sampleComments(made, id, posts, now), observations: sampleHistory(made, id, now) };
}

/** From 0.3 to 1.9, without order but always the same. */
function unevenness(index: number): number {
  return 0.3 + (1.6 * ((index * 37 + 11) % 23)) / 22;
}

function samplePost(made: SampleCreator, creatorId: string, kind: PostKind, index: number, now: number): KnownPost {
  const isPaid = made.paidEvery > 0 && index % made.paidEvery === 2;
  const size = unevenness(index) * (isPaid ? 0.7 : 1);
  // Whoever sees a post likes it more or less: likes and views don't rise and fall together alone.
  const likes = Math.round(made.followers * made.rate * 0.95 * size * (0.75 + 0.3 * unevenness(index + 7)));
  const published = now - Math.round((index * 3 + 1 + 6 * (made.reach % 1)) * DAY);
  const count = (value: number) => readFact(exactly(value), String(value), SOURCE);
  return {
    id: `${creatorId} ${index}`,
    creatorId,
    firstSeenAt: now,
    lastSeenAt: now,
    post: {
      id: `${creatorId} ${index}`,
      url: '',
      author: { handle: made.handle, platformId: null },
      coauthors: [],
      kind,
      title: readFact(`Sample post ${index + 1}`, `Sample post ${index + 1}`, SOURCE),
      caption: readFact(isPaid ? '#ad With a sample brand.' : made.bio, made.bio, SOURCE),
      publishedAt: readFact({ earliest: published, latest: published }, dayAt(published) ?? '', SOURCE),
      likes: count(likes),
      comments: count(Math.round(likes * 0.05)),
      shares: notShown,
      saves: notShown,
      views: count(Math.round(made.followers * made.reach * size)),
      likesHidden: readFact(false, 'false', SOURCE),
      pinned: readFact(false, 'false', SOURCE),
      paidPartnership: readFact(isPaid, String(isPaid), SOURCE),
      sponsors: [],
      durationSeconds: notShown,
    },
  };
}

function sampleComments(
  made: SampleCreator,
  creatorId: string,
  posts: readonly KnownPost[],
  now: number,
): KnownComment[] {
  return Array.from({ length: SAMPLE_COMMENTS }, (_, index) => ({
    id: `${creatorId} comment ${index}`,
    creatorId,
    postId: posts[index % 6]?.id ?? creatorId,
    authorHash: `sample ${index}`,
    comment: {
      id: `${creatorId} comment ${index}`,
      postId: posts[index % 6]?.post.id ?? creatorId,
      text: made.comments[index % made.comments.length] ?? '',
      likes: notShown,
      publishedAt: readFact({ earliest: now - 2 * DAY, latest: now - DAY }, '2 days ago', SOURCE),
      isReply: false,
      byCreator: false,
    },
  }));
}

/** Half a year of days, growing evenly but for the jump two months ago. */
function sampleHistory(made: SampleCreator, creatorId: string, now: number): Observation[] {
  const days = 180;
  const today = Math.floor(now / DAY) * DAY;
  return Array.from({ length: days }, (_, index) => {
    const at = today - (days - 1 - index) * DAY;
    const course = index + 5 * unevenness(Math.floor(index / 4)) + unevenness(index);
    const grown = made.followers * (0.86 + (0.13 * course) / days);
    const followers = Math.round(grown - (index < days - 60 ? made.jump : 0));
    const date = dayAt(at) ?? '';
    return {
      id: `${creatorId} ${date}`,
      creatorId,
      date,
      at,
      followers: { low: followers, high: followers + 9 },
      views: exactly(Math.round(made.followers * made.reach * (100 + index * 0.3))),
      postCount: null,
      source: 'history-page' as const,
    };
  });
}
