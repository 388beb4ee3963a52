import { type BladePage, escaped, ownPage, PLATFORM_LABELS, weekdayOf } from './blade-page';

/** What stands in <main> in the layout of 2026: labels and values in boxes, a table with two cells a metric. */
export function mainOf2026(page: BladePage): string {
  const label = PLATFORM_LABELS[page.platform];
  const totals = page.totals.map(([name, value]) => `<div><p>${name}</p><p>${escaped(value)}</p></div>`).join('');
  const heads = page.columns.map((column) => `<th colspan="2">${column}</th>`).join('');
  const rows = page.days.map(({ date, cells }) => {
    const values = cells.map(([change, total]) => `<td>${change}</td><td>${total}</td>`).join('');
    return `<tr><td><span>${weekdayOf(date)}</span><span>${date}</span></td>${values}</tr>`;
  });
  return `
<header><h1>${escaped(page.name)}</h1><p>@${escaped(page.handle)}</p><a href="${ownPage(page)}">View on ${label}</a></header>
<section>${totals}<div><p>Engagement Rate</p><p>3.02%</p></div></section>
<section><p>Login to Favorite</p><p>Page Summary</p><div><p>B+</p><p>Grade</p></div><div><p>38,982nd</p><p>SB Rank</p></div>
<div><p>1.6K</p><p>${page.columns[0]} for the last 14 days</p></div></section>
<h2>Daily Channel Metrics</h2><p>Last ${page.days.length} Days</p>
<table><thead><tr><th>Date</th>${heads}</tr></thead><tbody>
${rows.join('\n')}
</tbody></table>`;
}
