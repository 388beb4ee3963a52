import { describe, expect, it } from 'vitest';
import { type ReplyShelf, replyShelf } from '@/lib/page/reply-shelf';
import { finding } from '@/lib/platforms/extract/findings';

const of = (handle: string, state: 'ok' | 'private' = 'ok') =>
  finding('reply', { kind: 'profile', handle, platformId: null, aliases: [] }, { state });
const handles = (shelf: ReplyShelf) =>
  shelf.findings.map(({ subject }) => (subject.kind === 'profile' ? subject.handle : subject.kind));

describe('ReplyShelf', () => {
  it('keeps what replies said, the oldest first', () => {
    const shelf = replyShelf();
    shelf.add([of('first')], 100, 0);
    shelf.add([of('second'), of('first')], 100, 1);
    expect(handles(shelf)).toEqual(['first', 'second', 'first']);
  });

  it('keeps nothing that names nobody', () => {
    const shelf = replyShelf();
    shelf.add([finding('reply', { kind: 'unnamed' }, { state: 'not-found' })], 100, 0);
    expect(shelf.findings).toEqual([]);
  });

  it('lets a newer finding on the same subject replace one of more than five minutes ago', () => {
    const shelf = replyShelf();
    shelf.add([of('first'), of('second')], 100, 0);
    shelf.add([of('first')], 100, 300_000);
    expect(handles(shelf)).toEqual(['first', 'second', 'first']);
    shelf.add([of('first', 'private')], 100, 600_001);
    expect(handles(shelf)).toEqual(['second', 'first']);
    expect(shelf.findings.at(-1)?.state).toBe('private');
  });

  it('forgets at the end of a visit who could not be shown, and nothing else', () => {
    const shelf = replyShelf();
    shelf.add([of('shown'), of('gone', 'private')], 100, 0);
    shelf.forgetStates();
    expect(handles(shelf)).toEqual(['shown']);
  });

  it('stays within its bounds over any number of replies, the newest kept', () => {
    const shelf = replyShelf();
    for (let index = 0; index < 5_000; index++) shelf.add([of(`creator${index}`)], 10, index);
    expect(shelf.findings).toHaveLength(400);
    expect(handles(shelf).at(-1)).toBe('creator4999');
    for (let index = 0; index < 100; index++) shelf.add([of(`large${index}`)], 2_000_000, 10_000 + index);
    expect(shelf.findings).toHaveLength(12);
  });
});
