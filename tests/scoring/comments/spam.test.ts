import { describe, expect, it } from 'vitest';
import { judgeComments } from '@/lib/scoring/comments/judge-comments';

function verdict(text: string, platform: string) {
  const input = { platform, lang: null, caption: null, creator: null, comments: [{ text }] };
  return judgeComments(input).comments[0];
}

const PROMOTIONS: readonly (readonly [string, string])[] = [
  ['Hey guys check out my channel, I post covers every week, please subscribe!', 'youtube'],
  ['SUB 4 SUB anyone? https://example.com/join', 'youtube'],
  ['I invested $500 with @quentin_fx_trades and earned $6,000 profit in a week, dm him now', 'instagram'],
  ['Thanks to @mrs_velour_invest my bitcoin profit was paid, message her on whatsapp', 'instagram'],
  ['suscríbete a mi canal, gana dinero desde casa https://example.com', 'tiktok'],
  ['ฝากช่องของฉันด้วยนะคะ มีรายได้เสริม', 'tiktok'],
  ['副業で月収30万円 プロフィールのリンクから', 'instagram'],
  ['подпишись на мой канал, заработок на дому', 'tiktok'],
];
const ORDINARY: readonly (readonly [string, string])[] = [
  ['the bridge in the second verse gives me chills', 'youtube'],
  ['who is still here in autumn?', 'youtube'],
  ['my landlord raised the rent again, this hits home', 'instagram'],
  ['interest rates are too high for young families', 'instagram'],
  ['ขวดนี้กลิ่นไหนคะ', 'tiktok'],
  ['🔥🔥🔥', 'instagram'],
  ['mein Bruder hat auch so ein Fahrrad', 'instagram'],
];

describe('promotion and scams', () => {
  it.each(PROMOTIONS)('%s', (text, platform) => {
    expect(verdict(text, platform)).toMatchObject({ spam: true, generic: false });
  });

  it.each(ORDINARY)('are not seen in: %s', (text, platform) => {
    expect(verdict(text, platform)?.spam).toBe(false);
  });

  it('name the wording', () => {
    expect(verdict('please check out my channel', 'youtube')?.why).toEqual(['promotes: "check out my"']);
  });
});
