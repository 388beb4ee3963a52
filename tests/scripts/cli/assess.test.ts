import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import assess from '../../../scripts/cli/assess';
import { readCampaign } from '../../../scripts/cli/campaign-file';
import { simulatedSites } from '../../sites';

const NOW = Date.UTC(2026, 5, 1, 12);

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'touchstone-assess-'));
  await writeFile(join(folder, 'brand.json'), '{"competitors": ["Lumo"], "wordsToLookFor": ["refund"]}');
  await writeFile(join(folder, 'campaign.json'), '{"brand": {"tiers": ["micro"]}, "marks": {"passMarkPercent": 3}}');
  await writeFile(join(folder, 'bad.json'), '{"marks": {"passMarkPercent": "three"}}');
  await writeFile(join(folder, 'history.csv'), 'date,followers,views\n2026-05-02,110,\n2026-05-01,100,5000\n');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('assess', () => {
  it('prints what it promises, and nothing else', async () => {
    const [site] = simulatedSites({ now: NOW });
    const creator = site?.creators.find((known) => known.expectedState === 'ok' && known.followers !== null);
    const page =
      creator && site?.respond({ method: 'GET', postData: null, resourceType: 'document', url: creator.profileUrl });
    if (!creator || !page) throw new Error('the simulated site has no ordinary creator');
    await writeFile(join(folder, 'page.html'), page.body);
    const pages = [{ url: creator.profileUrl, html: 'page.html' }];
    const outcome = await assess.run(
      { pages, at: new Date(NOW).toISOString(), brand: 'campaign.json', history: 'history.csv' },
      { folder, now: NOW },
    );
    if (!outcome.ok) throw new Error(outcome.error);
    expect(Object.keys(Object(outcome.value))).toEqual([
      'rulesVersion',
      'creator',
      'tier',
      'engagement',
      'typicalViews',
      'flags',
      'criteria',
      'score',
      'coverage',
      'screening',
      'reasons',
      'nextStep',
    ]);
    expect(outcome.value).toMatchObject({ creator: { handle: creator.handle }, screening: expect.any(String) });
  });
});

describe('readCampaign', () => {
  it('takes a brand profile alone or a whole campaign', async () => {
    expect(await readCampaign('brand.json', folder)).toMatchObject({
      ok: true,
      value: { brand: { competitors: ['Lumo'] } },
    });
    expect(await readCampaign('campaign.json', folder)).toMatchObject({
      ok: true,
      value: { marks: { passMarkPercent: 3 } },
    });
  });

  it('names what does not fit', async () => {
    expect(await readCampaign('bad.json', folder)).toMatchObject({
      ok: false,
      error: expect.stringContaining('bad.json: marks.passMarkPercent'),
    });
  });
});
