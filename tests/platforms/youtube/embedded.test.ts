import { describe, expect, it } from 'vitest';
import { embeddedData } from '@/lib/platforms/youtube/embedded';
import { youtubePage } from '@/lib/platforms/youtube/page';
import { ENGLISH } from '../../support/read-context';
import { browseData, TILDA, VIDEO } from './page-data';
import { documentOf } from './page-html';
import { nextData, playerData } from './watch-data';

const script = (text: string) => `<script nonce="x">${text.replaceAll('</', '\\u003c/')}</script>`;
const assigned = (name: string, data: unknown, before = 'var ', after = ';') =>
  `${before}${name} = ${JSON.stringify(data)}${after}`;

describe('embeddedData', () => {
  const data = { a: 'braces }; in { a string \\" too', list: [{ b: 1 }] };

  it.each([
    ['a plain assignment', assigned('ytInitialData', data)],
    ['no semicolon', assigned('ytInitialData', data, 'var ', '')],
    ['spaces around', `\n  ${assigned('ytInitialData', data)}\n  `],
    ['a property of window', `window["ytInitialData"] = ${JSON.stringify(data)};`],
    ['another quote', `window['ytInitialData']=${JSON.stringify(data)};`],
    [
      'code after it',
      assigned('ytInitialData', data, 'var ', ";var meta = document.createElement('meta'); meta.name = 'x';"),
    ],
    ['another object after it', assigned('ytInitialData', data, 'var ', ';var other = {"c":2};')],
    ['a function after it', assigned('ytInitialData', data, 'var ', ';(function() { go({}); })()')],
  ])('finds %s', (_, text) => {
    expect(embeddedData(['var x = 1;', text], 'ytInitialData')).toEqual(data);
  });

  it.each([
    ['no script', []],
    ['another name', [assigned('ytInitialDataOld', data)]],
    ['a use, not an assignment', ['go(window.ytInitialData);']],
    ['broken JSON', ['var ytInitialData = {"a":;']],
    ['an open object', ['var ytInitialData = {"a":{"b":"']],
    ['no object', ['var ytInitialData = 7;']],
  ])('finds nothing in %s', (_, scripts) => {
    expect(embeddedData(scripts, 'ytInitialData')).toBeUndefined();
  });

  it('goes on after a broken one', () => {
    expect(embeddedData(['var ytInitialData = {', assigned('ytInitialData', data)], 'ytInitialData')).toEqual(data);
  });

  it.each(['{', '{"', '"\\', '}', '};', '{"a":'])('1 MB of %j holds none', (piece) => {
    const text = `var ytInitialData = {"a":${piece.repeat(1_000_000 / piece.length)}`;
    expect(embeddedData([text], 'ytInitialData')).toBeUndefined();
  });
});

describe('readEmbedded', () => {
  it('reads a channel', () => {
    const document = documentOf(script(assigned('ytInitialData', browseData())));
    expect(youtubePage.readEmbedded(document, ENGLISH)).toMatchObject([
      { carrier: 'embedded', state: 'ok', subject: { handle: TILDA.handle } },
    ]);
  });

  it('reads page and player of a watch page, the one with whole texts first', () => {
    const document = documentOf(
      script(assigned('ytInitialPlayerResponse', playerData(), 'var ', ';var meta = {};')) +
        script(assigned('ytInitialData', nextData())),
    );
    const found = youtubePage.readEmbedded(document, ENGLISH);
    expect(found.map(({ subject }) => subject)).toEqual(Array(2).fill({ kind: 'post', postId: VIDEO }));
    expect(found[0]?.posts[0]?.caption).toMatchObject({ source: 'player: description' });
  });

  it('reads data that stand in elements of their own, which a script parses', () => {
    const element = (id: string, data: unknown) =>
      `<script id="${id}" type="application/json" nonce="x">${JSON.stringify(data)}</script>`;
    const parsing = script(
      "var el = document.getElementById('yt-initial-data'); if (el) {window['ytInitialData'] = JSON.parse(el.textContent);}",
    );
    const channel = documentOf(parsing + element('yt-initial-data', browseData()));
    expect(youtubePage.readEmbedded(channel, ENGLISH)).toMatchObject([
      { carrier: 'embedded', state: 'ok', subject: { handle: TILDA.handle } },
    ]);
    const watch = documentOf(
      element('yt-initial-player-response', playerData()) + element('yt-initial-data', nextData()) + parsing,
    );
    expect(youtubePage.readEmbedded(watch, ENGLISH).map(({ subject }) => subject)).toEqual(
      Array(2).fill({ kind: 'post', postId: VIDEO }),
    );
    expect(youtubePage.readEmbedded(documentOf('<script id="yt-initial-data">{"a":</script>'), ENGLISH)).toEqual([]);
  });

  it('ignores scripts that load from elsewhere, and pages without data', () => {
    expect(youtubePage.readEmbedded(documentOf('<script src="/app.js"></script>'), ENGLISH)).toEqual([]);
    expect(youtubePage.readEmbedded(documentOf(''), ENGLISH)).toEqual([]);
    expect(youtubePage.readEmbedded(documentOf(script(assigned('ytInitialData', [1, 2]))), ENGLISH)).toEqual([]);
  });

  it('takes the legacy address that the document was loaded for as a name', () => {
    const contract =
      "(function serverContract() {window['ytPageType'] = \"channel\";window['ytUrl'] = '\\/c\\/TildaKettles\\x3fx\\x3d1';})();";
    const document = documentOf(script(assigned('ytInitialData', browseData())) + script(contract));
    expect(youtubePage.readEmbedded(document, ENGLISH)).toMatchObject([{ subject: { aliases: ['TildaKettles'] } }]);
  });
});
