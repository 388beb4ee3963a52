/** The interface languages of the platforms, by YouTube's codes. */
export const LANGUAGES = (
  'af am ar as az be bg bn bs ca cs da de el en en-GB en-IN es es-419 es-US et eu fa fi fil fr fr-CA gl gu iw hi hr hu hy id is it ' +
  'ja ka kk km kn ko ky lo lt lv mk ml mn mr ms my ne nl no or pa pl pt pt-PT ro ru si sk sl sq sr sr-Latn sv sw ta te th tr uk ur ' +
  'uz vi zh-CN zh-HK zh-TW zu'
).split(' ');
