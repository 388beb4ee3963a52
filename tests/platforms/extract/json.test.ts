import { describe, expect, it } from 'vitest';
import { at, booleanAt, listAt, objectOf, parseJson, stringAt } from '@/lib/platforms/extract/json';

describe('at', () => {
  it.each([
    [{ a: { b: [{ c: 7 }] } }, 'a.b.0.c', 7],
    [{ a: null }, 'a', null],
    [{ a: null }, 'a.b', undefined],
    [{ a: 'text' }, 'a.length', undefined],
    [{ a: [1] }, 'a.1', undefined],
    [{}, '__proto__', undefined],
    [{}, 'constructor.name', undefined],
    [{}, 'toString', undefined],
    [undefined, 'a', undefined],
    [7, 'a', undefined],
  ])('%j at %s', (value, path, found) => {
    expect(at(value, path)).toEqual(found);
  });

  it('never follows a name that objects inherit, not even one that the text itself holds', () => {
    expect(at(parseJson('{"__proto__":{"a":1}}'), '__proto__.a')).toBeUndefined();
    expect(at(parseJson('{"toString":{"a":1}}'), 'toString.a')).toBeUndefined();
  });
});

describe('objectOf', () => {
  it('gives an object itself, an empty one for everything else', () => {
    const value = { a: 1 };
    expect(objectOf(value)).toBe(value);
    for (const other of [undefined, null, 'text', 7, true]) expect(objectOf(other)).toEqual({});
  });
});

describe('typed access', () => {
  it('gives nothing for another type', () => {
    const value = { number: 7, text: 'x', list: [1], flag: false };
    expect(stringAt(value, 'number')).toBeNull();
    expect(stringAt(value, 'text')).toBe('x');
    expect(booleanAt(value, 'text')).toBeNull();
    expect(booleanAt(value, 'flag')).toBe(false);
    expect(listAt(value, 'text')).toEqual([]);
    expect(listAt(value, 'list')).toEqual([1]);
  });
});

describe('parseJson', () => {
  it.each(['', '{', '{"a":1}}', 'undefined', "{'a':1}", '\u0000'])('%j is broken', (text) => {
    expect(parseJson(text)).toBeUndefined();
  });
});
