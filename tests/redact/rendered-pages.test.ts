import { describe, expect, it } from 'vitest';
import { instagram } from '@/lib/platforms/instagram';
import { tiktok } from '@/lib/platforms/tiktok';
import { youtube } from '@/lib/platforms/youtube';
import { TILDA as TILDA_OF_INSTAGRAM } from '../platforms/instagram/page-data';
import {
  dialogComment,
  documentOf,
  pageComment,
  postDialog,
  postPage,
  profileMeta,
  profilePage,
} from '../platforms/instagram/page-html';
import { POST, PROFILE } from '../platforms/instagram/read';
import { ORLA, POST_URL, PROFILE_URL, POST as TIKTOK_POST, TILDA } from '../platforms/tiktok/page-data';
import { feedHtml, profileHtml, documentOf as tiktokDocument, tileHtml } from '../platforms/tiktok/page-html';
import { PAGES } from '../platforms/youtube/deletion-pages';
import { documentOf as youtubeDocument } from '../platforms/youtube/page-html';
import { AT } from '../support/read-context';
import { examined, leftOf } from './examined';

const htmlOf = (document: Document) => document.documentElement.outerHTML;
const rows = [
  { id: '18000000000000001' },
  { id: '18000000000000001', reply: '18000000000000002', author: TILDA_OF_INSTAGRAM.username },
];

const rendered = [
  ...PAGES.flatMap(({ name, url, html }) =>
    html ? [[name, youtube, url, htmlOf(youtubeDocument(html))] as const] : [],
  ),
  ['a profile', instagram, PROFILE, htmlOf(documentOf(profilePage(), { head: profileMeta() }))],
  [
    'a dialog',
    instagram,
    POST,
    htmlOf(documentOf(profilePage() + postDialog({ comments: rows.map(dialogComment).join('') }))),
  ],
  ['a post', instagram, POST, htmlOf(documentOf(postPage({ comments: rows.map(pageComment).join('') })))],
  ['a profile', tiktok, PROFILE_URL, htmlOf(tiktokDocument(profileHtml()))],
  [
    'a profile of the other layout',
    tiktok,
    PROFILE_URL,
    htmlOf(
      tiktokDocument(
        profileHtml({ title: 'orla_quill', subtitle: TILDA.handle }, [
          tileHtml(TIKTOK_POST),
          tileHtml(TIKTOK_POST, ORLA),
        ]),
      ),
    ),
  ],
  ['a video', tiktok, POST_URL, htmlOf(tiktokDocument(feedHtml({ isPaid: true })))],
] as const;

const data = PAGES.flatMap(({ name, url, data: parts }) =>
  parts
    ? [
        [
          name,
          url,
          parts.map(({ request, body }) => ({
            url: `https://www.youtube.com/youtubei/v1/${request}`,
            body: JSON.stringify(body),
          })),
        ] as const,
      ]
    : [],
);

describe('a page as it is rendered', () => {
  it.each(rendered)('%s is read from its redacted copy as from itself', (_, platform, url, html) => {
    const { original, copy, left } = examined(platform, { url, html, replies: [], at: AT });
    expect(copy).toEqual(original);
    expect(left).toEqual([]);
  });
});

describe('replies', () => {
  it.each(data)('%s', (_, url, replies) => {
    const { original, copy, left } = examined(youtube, { url, html: '', replies, at: AT, language: 'en' });
    expect(copy).toEqual(original);
    expect(left).toEqual([]);
  });
});

it('a name, a text and a number that were left would be seen', () => {
  const [before, after] = ['<p>Tilda Brennkessel, 48,213</p>', '<p>Orrin Brennkessel, 12,213</p>'];
  expect(leftOf(before, after, () => false)).toEqual(['brennkessel', '213']);
});
