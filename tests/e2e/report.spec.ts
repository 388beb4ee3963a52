import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { readPage } from '../../lib/platforms/read-page';
import { platformOf } from '../../lib/platforms/registry';
import { reportIn } from '../../lib/redact/report-file';
import { Card } from '../../scripts/browser/card';
import { openPopup } from '../../scripts/browser/extension-page';
import { expect, test } from './fixture';

for (const id of ['youtube', 'instagram', 'tiktok']) {
  test(`a report of a page of ${id} is read as the page is, and names nobody on it${id === 'youtube' ? '' : ' @long'}`, async ({
    simulated,
  }) => {
    const creator = simulated.sites
      .find((site) => site.id === id)
      ?.creators.find(({ expectedState, videos }) => expectedState === 'ok' && videos.length >= 12);
    if (!creator?.handle) throw new Error('no creator to visit');
    const page = await simulated.context.newPage();
    await page.goto(creator.profileUrl);
    const card = await Card.on(page);
    await card.waitForText((text) => text.includes(' · '));
    await page.waitForTimeout(1_500);

    const popup = await openPopup(simulated, page);
    await popup.getByText('Something is read wrongly here?').click();
    const [download] = await Promise.all([
      popup.waitForEvent('download'),
      popup.getByRole('button', { name: 'Save a redacted copy' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(`touchstone-page-${id}.html`);
    const text = readFileSync(await download.path(), 'utf8');

    const words = [creator.handle, ...creator.name.split(' '), ...creator.videos.slice(0, 5).map(({ title }) => title)];
    for (const word of words.filter(({ length }) => length >= 5)) expect(text).not.toContain(word);

    const { document } = parseHTML(text);
    const report = reportIn(document);
    const platform = platformOf(report?.url ?? '');
    if (report === null || platform === null) throw new Error('the file is no report');
    const reading = readPage(platform, { ...report, document });
    expect(reading.state).toBe('ok');
    expect(reading.profile?.name.state).toBe('read');
    expect(reading.profile?.followers.state).toBe('read');
    expect(
      reading.posts.filter(({ likes, views }) => [likes, views].some(({ state }) => state === 'read')).length,
    ).toBeGreaterThan(5);
  });
}
