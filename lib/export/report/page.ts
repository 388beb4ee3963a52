import { escaped } from '../html';

/** A piece of HTML in which every text from outside is escaped. */
export interface Html {
  html: string;
}

/** HTML out of a template: texts put into it are escaped, pieces of HTML and lists of them are not. */
export function html(parts: TemplateStringsArray, ...values: readonly (string | Html | readonly Html[])[]): Html {
  const insert = (value: string | Html | readonly Html[] = '') => {
    if (typeof value === 'string') return escaped(value);
    return 'html' in value ? value.html : value.map((piece) => piece.html).join('');
  };
  return { html: parts.map((part, index) => (index === 0 ? part : insert(values[index - 1]) + part)).join('') };
}

/** An address that can be clicked where it is one of the web; any other is a text. */
export function anchor(url: string, text = url): Html {
  if (!/^https?:\/\/\S+$/i.test(url)) return html`${text}`;
  return html`<a href="${url}" rel="noreferrer noopener">${text}</a>`;
}

/** A table; nothing where it has no rows. */
export function tableOf(headers: readonly string[], rows: readonly (readonly (string | Html)[])[]): Html {
  if (rows.length === 0) return html``;
  const head = headers.some((header) => header !== '')
    ? html`<thead><tr>${headers.map((header) => html`<th scope="col">${header}</th>`)}</tr></thead>`
    : html``;
  const body = rows.map(
    ([first = '', ...rest]) =>
      html`<tr><th scope="row">${first}</th>${rest.map((cell) => html`<td>${cell}</td>`)}</tr>`,
  );
  return html`<table>${head}<tbody>${body}</tbody></table>`;
}

/** Light on every device, and made for paper: nothing of a creator is torn apart where it fits on one page. */
const STYLE = `:root{color-scheme:light}
body{margin:2rem auto;max-width:60rem;padding:0 1rem;background:#fff;color:#1b1b1f;font:15px/1.45 system-ui,sans-serif}
h1{font-size:1.6rem;margin:0 0 1rem}h2{font-size:1.2rem;margin:2rem 0 .4rem}h3{font-size:1rem;margin:1.2rem 0 .3rem}
table{border-collapse:collapse;width:100%}th,td{border-bottom:1px solid #d8d8de;padding:.3rem .6rem .3rem 0;text-align:left;vertical-align:top;overflow-wrap:anywhere;white-space:pre-line}
thead th{border-bottom:2px solid #1b1b1f}tbody th{font-weight:600;width:13rem}thead th:first-child{width:13rem}
small,footer{color:#52525b}footer{border-top:2px solid #1b1b1f;margin-top:2.5rem;padding-top:.8rem}a{color:#0b57d0}
@page{margin:15mm}
@media print{body{margin:0;max-width:none;padding:0;font-size:10.5pt}h2,h3,thead{break-after:avoid}tr,footer{break-inside:avoid}thead{display:table-header-group}a{color:inherit}}`;

/** A page that stands alone: no script, nothing from outside, and a policy that would stop both. */
export function pageOf({
  language,
  title,
  body,
  closing,
}: {
  language: string;
  title: string;
  body: Html;
  closing: string;
}): string {
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${{ html: STYLE }}</style>
</head>
<body>
<main>
<h1>${title}</h1>
${body}
</main>
<footer><p>${closing}</p></footer>
</body>
</html>
`.html;
}
