import type { SiteReply } from './site';

/** A text as it stands in markup or in an attribute's quotes. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** JSON that can't end the script it stands in, nor open a comment. */
export function inlineJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

/** A script of data, with these attributes beside its type. */
export function dataScript(nonce: string, attributes: string, data: object): string {
  return `<script type="application/json" ${attributes} nonce="${nonce}">${inlineJson(data)}</script>`;
}

/** A document under the strictest policy that the platforms have: own scripts by nonce, Trusted Types without a policy. */
export function documentReply(
  nonce: string,
  body: string,
  { status = 200, headers = {} }: { status?: number; headers?: Record<string, string> } = {},
): SiteReply {
  return {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': [
        "default-src 'none'",
        `script-src 'nonce-${nonce}'`,
        `style-src 'nonce-${nonce}'`,
        "img-src 'self' data:",
        "connect-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
      ].join('; '),
      'cache-control': 'no-store',
      ...headers,
    },
    body,
  };
}
