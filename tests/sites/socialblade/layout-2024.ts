import { type BladePage, escaped, ownPage, weekdayOf } from './blade-page';

/** What stood in the page in the layout to 2024: a block of totals, rows of boxes that float side by side. */
export function mainOf2024(page: BladePage): string {
  const totals = page.totals
    .map(
      ([name, value]) => `<div class="YouTubeUserTopInfo"><span>${name}</span><br><span>${escaped(value)}</span></div>`,
    )
    .join('');
  const heads = page.columns.map((column) => `<div style="float: left;">${column.toUpperCase()}</div>`).join('');
  const rows = page.days.map(({ date, cells }) => {
    const values = cells
      .map(([change, total]) => `<div><span>${signed(change)}</span></div><div>${total}</div>`)
      .join('');
    return `<div style="height: 32px;"><div>${date}</div><div>${weekdayOf(date)}</div>${values}<div>$1 - $23</div></div>`;
  });
  return `
<div id="YouTubeUserTopInfoBlockTop"><div><h1>${escaped(page.name)}</h1>
<h4><a href="${ownPage(page)}" rel="nofollow">@${escaped(page.handle)}</a></h4></div>${totals}</div>
<div><div><div>DATE</div>${heads}<div>ESTIMATED EARNINGS</div></div></div>
<div>${rows.join('\n')}</div>`;
}

function signed(change: string): string {
  return /^\d/.test(change) ? `+${change}` : change;
}
