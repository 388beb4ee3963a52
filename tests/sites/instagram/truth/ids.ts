const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** The platform counts its ids' milliseconds from here. */
const EPOCH = 1_314_220_021_721n;

/** How long an upload takes before the post is out, in milliseconds. */
const UPLOAD = 60_000;

/** The media id of a post that is out since `publishedAt` (milliseconds since 1970): its time, and what tells it from others. */
export function mediaIdAt(publishedAt: number, serial: number): string {
  return String(((BigInt(publishedAt - UPLOAD) - EPOCH) << 23n) | BigInt(serial & 0x7fffff));
}

/** The shortcode of a media id: the same number in base 64. */
export function codeOf(mediaId: string): string {
  let code = '';
  for (let rest = BigInt(mediaId); rest > 0n; rest >>= 6n) code = SIGNS.charAt(Number(rest & 63n)) + code;
  return code;
}
