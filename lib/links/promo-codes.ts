/** A creator who needs a code. `name` is the handle or shown name that the code is made of. */
export interface CodeSeeker {
  id: string;
  name: string;
}

/** A code with the creator it is for. */
export interface CreatorCode {
  creatorId: string;
  code: string;
}

/** Codes that customers can take for each other, with everybody who has one of them. */
export interface CodeConflict {
  codes: CreatorCode[];
}

/** The longest name part of a code: codes are typed in from hearing. */
const LONGEST_NAME = 12;

/**
 * A code for each creator, in order: the name in capitals and digits with `ending` behind it ("TILDA-10" with "10"). None
 * can be taken for another one or for one of `taken`; where a name is taken, a number follows it. A name without Latin
 * letters or digits gives "CREATOR".
 */
export function proposedCodes(
  creators: readonly CodeSeeker[],
  ending: string,
  taken: readonly string[] = [],
): CreatorCode[] {
  const known = new Set(taken.map(heard));
  const nextOf = new Map<string, number>();
  return creators.map(({ id, name }) => {
    const base = capitals(name).slice(0, LONGEST_NAME) || 'CREATOR';
    const suffix = capitals(ending);
    for (let n = nextOf.get(base) ?? 1; ; n++) {
      const code = [`${base}${n === 1 ? '' : n}`, suffix].filter((part) => part !== '').join('-');
      if (known.has(heard(code))) continue;
      known.add(heard(code));
      nextOf.set(base, n + 1);
      return { creatorId: id, code };
    }
  });
}

/** Codes of different creators that are the same, or that differ only by case, signs, or letters that look like digits. */
export function conflictingCodes(codes: readonly CreatorCode[]): CodeConflict[] {
  const byHeard = new Map<string, CreatorCode[]>();
  for (const code of codes) {
    const key = heard(code.code);
    if (key === '') continue;
    const group = byHeard.get(key);
    if (group) group.push(code);
    else byHeard.set(key, [code]);
  }
  return [...byHeard.values()]
    .filter((group) => new Set(group.map(({ creatorId }) => creatorId)).size > 1)
    .map((group) => ({ codes: group }));
}

function capitals(text: string): string {
  return text
    .normalize('NFKD')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '');
}

/** A code as somebody may type it in: O for 0, I and L for 1. Codes in other scripts keep their letters. */
function heard(code: string): string {
  return code
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
}
