import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { reportFile, reportIn } from '@/lib/redact/report-file';

const page = {
  url: 'https://www.youtube.com/@tilda.brennkessel',
  html: '<!doctype html>\n<html lang="en"><head><title>t</title></head><body></body></html>',
  replies: [{ url: 'https://www.youtube.com/youtubei/v1/browse', body: '{"a":"</script><b>"}' }],
  capturedAt: 1_780_000_000_000,
};

describe('a report as a file', () => {
  it('gives back address, time and replies, whatever they hold', () => {
    const { document } = parseHTML(reportFile(page));
    expect(reportIn(document)).toEqual({ url: page.url, replies: page.replies, capturedAt: page.capturedAt });
    expect(document.querySelector('b')).toBeNull();
  });

  it('loads and runs nothing where a browser opens it', () => {
    const { document } = parseHTML(reportFile(page));
    const policy = document.querySelector('head > meta[http-equiv="Content-Security-Policy"]');
    expect(policy?.getAttribute('content')).toBe("default-src 'none'");
  });

  it.each([
    ['no report', page.html],
    ['a broken one', `${page.html}<script type="application/json" data-touchstone-report>{"url":</script>`],
    ['one without a time', `${page.html}<script type="application/json" data-touchstone-report>{"url":"x"}</script>`],
  ])('is not seen in %s', (_, html) => {
    expect(reportIn(parseHTML(html).document)).toBeNull();
  });
});
