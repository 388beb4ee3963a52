import { readFile } from 'node:fs/promises';
import { readStore } from '../../scripts/browser/extension-page';
import { goTo, openWithSample } from './dashboard-world';
import { expect, test } from './fixture';

test.use({ observe: null });

const file = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });

test('a table from elsewhere is mapped, previewed, brought in, its conflicts shown, and taken back', async ({
  simulated,
}) => {
  const page = await openWithSample(simulated);
  await goTo(page, 'import');
  const input = page.locator('input[type="file"]');

  await input.setInputFiles(file('broken.csv', 'a,"b'));
  await expect(page.getByRole('alert')).toContainText('Nothing was changed.');

  const lines = [
    'Channel URL,Status,Remarks,Shoe',
    'https://www.youtube.com/@tilda.brennkessel,Booked,Call first,42',
    'https://www.youtube.com/@odo.fjell,nurturing,,',
    'nobody,,,',
    'https://www.youtube.com/@tilda.brennkessel,Booked,Another remark,',
  ];
  await input.setInputFiles(file('theirs.csv', lines.join('\n')));
  await expect(page.getByLabel('Taken as: Channel URL')).toHaveValue('profile_url');
  await expect(page.getByLabel('Taken as: Shoe')).toHaveValue('');
  await expect(page.getByText('Line 4:')).toBeVisible();
  await expect(page.getByText('Line 3, Stage:')).toBeVisible();

  await page.getByRole('button', { name: /^Add 3 creators to/ }).click();
  await expect(page.getByRole('heading', { name: 'Import finished' })).toBeVisible();
  const conflict = page.getByRole('row', { name: /Call first/ });
  await expect(conflict).toContainText('Another remark');
  await conflict.getByRole('button').click();
  await expect(conflict).toHaveCount(0);
  await expect.poll(() => notesIn(page)).toContain('Another remark');

  await page.getByRole('button', { name: 'Take this import back' }).click();
  await expect(page.getByRole('heading', { name: 'The import was taken back.' })).toBeVisible();
});

test('an import goes on when its page is closed', async ({ simulated }) => {
  const page = await openWithSample(simulated);
  await goTo(page, 'import');
  const handles = Array.from({ length: 2_000 }, (_, n) => `invented.creator.${n}`);
  const lines = handles.map((handle) => `https://www.youtube.com/@${handle}`);
  await page.locator('input[type="file"]').setInputFiles(file('many.csv', ['Channel URL', ...lines].join('\n')));
  await page.getByRole('button', { name: /^Add 2,000 creators to/ }).click();
  await expect.poll(async () => (await readStore(page, 'jobs')).length).toBe(1);
  await page.close();

  const later = await simulated.context.newPage();
  await later.goto(simulated.extensionUrl('dashboard.html'));
  await goTo(later, 'import');
  await expect
    .poll(async () => (await readStore(later, 'jobs'))[0], { timeout: 60_000 })
    .toMatchObject({
      state: 'done',
      imported: { added: 2_000, conflicts: 0 },
    });
  await expect(later.getByRole('progressbar')).toHaveCount(0);
  expect(await readStore(later, 'entries')).toHaveLength(2_010);
});

test('pasted handles become a queue; a history finds its creator', async ({ simulated }) => {
  const page = await openWithSample(simulated);
  await goTo(page, 'import');
  await page
    .getByLabel('Handles and addresses, in any form')
    .fill('@tilda.brennkessel, https://m.youtube.com/@odo.fjell');
  await page.getByRole('button', { name: 'Look at them' }).click();
  await expect(page.getByText('@tilda.brennkessel: ')).toBeVisible();
  await page.getByLabel('Handles without a platform are of').selectOption({ label: 'YouTube' });
  await expect(page.getByRole('button', { name: /^Add 2 creators to/ })).toBeEnabled();
  await page.getByRole('button', { name: 'Add to the queue instead' }).click();
  await expect(page.getByText('https://www.youtube.com/@odo.fjell')).toBeVisible();
  expect(await readStore(page, 'queue')).toHaveLength(2);

  const before = (await readStore(page, 'observations')).length;
  await goTo(page, 'import');
  await page
    .locator('input[type="file"]')
    .setInputFiles(file('history.csv', 'date,followers\n2019-05-01,1000\n2019-05-02,1010\n2019-05-03,oops\n'));
  await page.getByLabel('Creator', { exact: true }).selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Add these days' }).click();
  await expect(page.getByText('2 days added.')).toBeVisible();
  expect(await readStore(page, 'observations')).toHaveLength(before + 2);
});

test('a backup goes to a file and comes back from it; what is no backup changes nothing', async ({ simulated }) => {
  const page = await openWithSample(simulated);
  await goTo(page, 'data');
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save to a file' }).click();
  const backup = await readFile(await (await downloading).path());

  await page.getByRole('button', { name: 'Remove sample data' }).click();
  await expect(page.getByRole('button', { name: 'Show sample data' })).toBeVisible();
  const restore = async (content: Buffer) => {
    await page.locator('input[type="file"]').setInputFiles({ ...file('backup.jsonl', ''), buffer: content });
    await page.getByRole('alertdialog').getByRole('button', { name: 'Put the backup back' }).click();
  };
  await restore(Buffer.from('{"format":"something else"}\n'));
  await expect(page.getByRole('alert')).toContainText('no backup');
  await restore(backup.subarray(0, backup.length - 20));
  await expect(page.getByRole('alert')).toContainText('not as it was written');
  expect(await readStore(page, 'entries')).toEqual([]);
  await restore(backup);
  await expect(page.getByText(/rows put back/)).toBeVisible();
  expect(await readStore(page, 'entries')).toHaveLength(10);
});

async function notesIn(page: Parameters<typeof readStore>[0]): Promise<unknown[]> {
  const entries = await readStore(page, 'entries');
  return entries.map((entry) => (entry as { note: string }).note); // as its schema says
}
