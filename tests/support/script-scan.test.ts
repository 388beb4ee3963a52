import { describe, expect, it } from 'vitest';
import { type ScriptRule, scanScript } from './script-scan';

const rulesOf = (text: string) => [...new Set(scanScript(text).map(({ rule }) => rule))];

describe('scanScript', () => {
  it.each<[ScriptRule, string]>([
    ['code-from-text', 'eval("1")'],
    ['code-from-text', '(0, eval)("1")'],
    ['code-from-text', 'const e = eval; e("1")'],
    ['code-from-text', 'new Function("return 1")'],
    ['code-from-text', 'Function("return 1")()'],
    ['code-from-text', 'let e = Function; new e("")'],
    ['code-from-text', 'const { a = Function } = {}; a("")'],
    ['code-from-text', 'make(Function, "")'],
    ['code-from-text', 'const o = { Function }; new o.Function("")'],
    ['code-from-text', 'setTimeout("go()", 1)'],
    ['code-from-text', 'window.setInterval(`go()`, 1)'],
    ['code-from-text', 'setTimeout("go(" + name + ")", 1)'],
    ['remote-code', 'importScripts("x.js")'],
    ['remote-code', 'new Worker(address)'],
    ['remote-code', 'const W = self.SharedWorker ?? Worker'],
    ['remote-code', 'import "https://kettle.example/x.js"'],
    ['remote-code', 'import("https://kettle.example/x.js")'],
    ['remote-code', 'import(name)'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the script that is looked at has it
    ['remote-code', 'import(`./${name}.js`)'],
    ['remote-code', 'export * from "//kettle.example/x.js"'],
    ['remote-code', 'document.createElement("script")'],
    ['remote-code', 'document.createElement(`script`)'],
    ['markup-from-text', 'a.innerHTML = b'],
    ['markup-from-text', 'a["innerHTML"] += b'],
    ['markup-from-text', 'a.b.outerHTML = c'],
    ['markup-from-text', 'a.insertAdjacentHTML("beforeend", b)'],
    ['markup-from-text', 'document.write(a)'],
    ['markup-from-text', 'h("p", { dangerouslySetInnerHTML: { __html: a } })'],
    ['markup-from-text', 'a[`innerHTML`] = b'],
    ['markup-from-text', 'h(`p`, { [`dangerouslySetInnerHTML`]: { __html: a } })'],
    ['embedding', 'document.createElement("iframe")'],
    ['embedding', 'document.createElement(`iframe`)'],
    ['embedding', 'h(`link`, { rel: `preconnect`, href })'],
    ['markup-from-text', 'frame.setAttribute("srcdoc", a)'],
    ['markup-from-text', 'node.setAttribute("onclick", a)'],
    ['embedding', 'link.setAttribute("rel", "preconnect")'],
    ['embedding', 'link.rel = "dns-prefetch"'],
    ['embedding', 'h("link", { rel: "prefetch", href })'],
    ['external-messages', 'chrome.runtime.onMessageExternal.addListener(a)'],
    ['network', 'fetch(a)'],
    ['network', 'navigator.sendBeacon(a)'],
    ['network', 'new XMLHttpRequest()'],
    ['network', 'const S = globalThis.x ?? WebSocket'],
    ['acting', 'button.click()'],
    ['acting', 'element?.scrollIntoView()'],
    ['acting', 'form["requestSubmit"]()'],
    ['acting', 'form[`requestSubmit`]()'],
    ['acting', 'field.focus()'],
    ['acting', 'document.scrollingElement.scrollTop = 0'],
    ['acting', 'location.href = a'],
    ['acting', 'window.location = a'],
    ['acting', 'document.location.replace(a)'],
    ['acting', 'window.open(a)'],
    ['acting', 'history.pushState(null, "", a)'],
    ['acting', 'video.pause()'],
    ['telling', 'document.dispatchEvent(new Event("a"))'],
    ['telling', 'window.postMessage(a, "*")'],
    ['telling', 'performance.mark("a")'],
    ['telling', 'localStorage.setItem("a", "1")'],
    ['telling', 'globalThis.sessionStorage.a = "1"'],
    ['telling', 'document.cookie = "a=1"'],
    ['telling', 'new BroadcastChannel("a")'],
  ])('finds %s in %s', (rule, text) => {
    expect(rulesOf(text)).toEqual([rule]);
  });

  it.each([
    'a instanceof Function',
    'typeof Function',
    'Function.prototype.call(a)',
    'const o = { eval: 1, Function: 2, fetch: 3 }; o.eval; o.Function',
    'setTimeout(() => go(), 1)',
    'setTimeout(go, 1 + pause)',
    'node.setAttribute("oninput", "return;")',
    'node.setAttribute("one", a)',
    'const o = { prefetch: 1 }; a === "preconnect"',
    'import a from "./a.js"; import("/chunks/b.js")',
    'import(`./c.js`)',
    'read(a.innerHTML)',
    'const text = "eval(1) new Function innerHTML"',
    '({ onClick: click }); click()',
    'class A { eval() {} }',
    'port.postMessage(a); names.open(a); text.replace("a", "b"); Object.assign(a, b)',
    'read(location.href, node.scrollTop, document.cookie)',
    'const o = { localStorage: 1 }; o.localStorage',
  ])('finds nothing in %s', (text) => {
    expect(rulesOf(text)).toEqual([]);
  });

  it('shows where it is', () => {
    expect(scanScript(`${' '.repeat(500)}here(); eval("1"); there()`)[0]?.where).toContain(
      'here(); eval("1"); there()',
    );
  });
});
