import { mediaData } from '../sites/instagram/data/media-data';
import { worldOf as instagramWorld } from '../sites/instagram/truth/world';
import { idFor } from '../sites/seeded';
import { itemData } from '../sites/tiktok/data/item-data';
import { worldOf as tiktokWorld } from '../sites/tiktok/truth/world';

/** A page's data with many posts, the address that a page asks for them at, and how many posts there are. */
export interface LongList {
  url: string;
  body: string;
  posts: number;
}

/** How many versions of one picture or video an item names, and how long the address of each is. */
const VERSIONS = 27;
const ADDRESS = 600;

/**
 * Data in the form of Instagram's home feed, of at least `bytes` UTF-16 units: posts of many people, each of about 18 KB,
 * most of it addresses of pictures, with slashes written as the platform's documents write them.
 */
export function longFeed(bytes: number, now: number): LongList {
  const world = instagramWorld({ now });
  const posts = world.accounts.flatMap(({ videos }) => videos);
  const media = upTo(bytes, posts, (post) => ({
    node: { media: { ...mediaData(world, post), image_versions2: { candidates: pictures(post.id) } } },
  }));
  return {
    url: 'https://www.instagram.com/graphql/query',
    body: withSlashesAs('\\/', { data: { xdt_api__v1__feed__timeline__connection: { edges: media } } }),
    posts: media.length,
  };
}

/** The same in the form of TikTok's recommended videos. */
export function longRecommendations(bytes: number, now: number): LongList {
  const world = tiktokWorld({ now });
  const posts = world.creators.flatMap(({ videos }) => videos);
  const items = upTo(bytes, posts, (post) => {
    const item = itemData(world, post);
    return { ...item, video: { ...item.video, bitrateInfo: videos(post.id) } };
  });
  return {
    url: 'https://www.tiktok.com/api/recommend/item_list/',
    body: withSlashesAs('\\u002F', { itemList: items, hasMore: true, statusCode: 0 }),
    posts: items.length,
  };
}

function withSlashesAs(slash: string, data: object): string {
  return JSON.stringify(data).replaceAll('/', slash);
}

/** As many of the first posts as it takes, each as an item. */
function upTo<Post, Item>(bytes: number, posts: readonly Post[], itemOf: (post: Post) => Item): Item[] {
  const items: Item[] = [];
  let length = 0;
  for (const post of posts) {
    if (length >= bytes) return items;
    const item = itemOf(post);
    items.push(item);
    length += JSON.stringify(item).length;
  }
  throw new Error(`all posts together take ${length} units only`);
}

function pictures(seed: string): object[] {
  return Array.from({ length: VERSIONS }, (_, n) => ({
    url: address(`${seed} ${n}`),
    width: 64 * (n + 1),
    height: 80 * (n + 1),
  }));
}

function videos(seed: string): object[] {
  return Array.from({ length: VERSIONS / 3 }, (_, n) => ({
    Bitrate: 100_000 * (n + 1),
    CodecType: 'h264',
    GearName: `normal_${n}`,
    QualityType: n,
    PlayAddr: { UrlList: [0, 1, 2].map((copy) => address(`${seed} ${n} ${copy}`)), Width: 576, Height: 1024 },
  }));
}

/** An address as long as those that pictures and videos have, mostly a signature. */
function address(seed: string): string {
  let signature = '';
  for (let n = 0; signature.length < ADDRESS; n++) signature += idFor(`${seed} ${n}`, 40);
  return `https://pictures.invalid/v/t51/e35/${signature.slice(0, ADDRESS)}`;
}
