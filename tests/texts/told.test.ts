import { describe, expect, it } from 'vitest';
import { sentence, told } from '@/lib/model/sentence';
import { flagFacts, reasonsIn, toldIn } from '@/lib/texts/told';

describe('told', () => {
  it('is English with numbers, nouns and a capital', () => {
    expect(told(sentence('{posts|post|posts} tagged as made with AI.', { posts: 1 })).says).toBe(
      '1 post tagged as made with AI.',
    );
    expect(told(sentence('{n} {followers}; you want {span}.', { n: 20_000, followers: 'x', span: 'y' })).says).toBe(
      '20,000 x; you want y.',
    );
    expect(told(sentence('followers')).says).toBe('Followers');
  });
});

describe('toldIn', () => {
  const jump = told(
    sentence('+{gain} {followers} {span}: {excess} more than usual in {days|day|days}; usual for that time: {usual}.', {
      gain: 2_900,
      followers: [sentence('followers')],
      span: [sentence('on {day}', { day: '2026-05-04' })],
      excess: 2_872,
      days: 1,
      usual: 28,
    }),
    sentence('Could be press, a giveaway, a post elsewhere.'),
  );

  it('says the same in the person’s language, with its numbers', () => {
    expect(toldIn(jump, 'de-DE')).toEqual({
      text: '+2.900 Follower am 04.05.2026: 2.872 mehr als sonst in 1 Tag; üblich für diese Zeit: 28. Kann an Presse, einer Verlosung oder einem Beitrag anderswo liegen.',
      language: 'de',
    });
    expect(toldIn(jump, 'es-ES').text).toContain('Puede deberse a la prensa');
  });

  it('is English, and says so, where a sentence is not known or an assessment has none', () => {
    expect(toldIn(told(sentence('Something new.')), 'de')).toEqual({ text: 'Something new.', language: 'en' });
    expect(toldIn(told(sentence('Not read: {what}.', { what: [sentence('a novelty')] })), 'de').language).toBe('en');
    expect(toldIn({ says: 'By former rules.', said: undefined }, 'de').language).toBe('en');
    expect(toldIn(jump, 'ja')).toEqual(toldIn(jump, 'en-US'));
  });

  it('writes days as the person does, in English too', () => {
    expect(toldIn(jump, 'en-US').text).toContain('on May 4, 2026:');
    expect(toldIn(jump, 'en-GB').text).toContain('on 4 May 2026:');
    expect(toldIn(jump, 'es-ES').text).toContain('4 may 2026');
    const word = sentence('Your {words} is in {captions|caption|captions}: read them.', {
      words: ['2026-99-99'],
      captions: 2,
    });
    expect(toldIn(told(word), 'en').text).toContain('2026-99-99');
  });

  it('needs no translation for what holds no words', () => {
    const range = sentence('{low}–{high}', {
      low: [sentence('{n:2}', { n: 1.5 })],
      high: [sentence('{n:0}', { n: 12 })],
    });
    expect(toldIn(told(sentence('your bookings: {booked}', { booked: [range] })), 'de').text).toBe(
      'Ihre Buchungen: 1,50–12',
    );
  });
});

describe('reasonsIn', () => {
  it('keeps the order, each in the language that it can be had in', () => {
    const read = told(sentence('Follower history not read.'));
    const reasons = reasonsIn({ reasons: ['Old.', read.says], reasonsSaid: [[], read.said] }, 'es');
    expect(reasons).toEqual([
      { text: 'Old.', language: 'en' },
      { text: 'Historial de seguidores no leído.', language: 'es' },
    ]);
  });
});

describe('flagFacts', () => {
  it('gives the flag’s own where there are none in the language', () => {
    const own = { innocentCauses: ['A break'], check: 'Look.' };
    expect(flagFacts('inactive', own, 'en')).toBe(own);
    expect(flagFacts('inactive', own, 'de').check).toContain('Reiter');
    expect(flagFacts('unknown-flag', own, 'de')).toBe(own);
  });
});
