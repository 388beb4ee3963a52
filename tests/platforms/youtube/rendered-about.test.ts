import { describe, expect, it } from 'vitest';
import { exactly, readValue } from '@/lib/model/facts';
import { readRenderedAbout } from '@/lib/platforms/youtube/rendered-about';
import { ENGLISH, GERMAN } from '../../support/read-context';
import { type AboutParts, aboutPanel } from './more-html';
import { ORLA, TILDA } from './page-data';
import { documentOf } from './page-html';

const read = (parts: AboutParts = {}, context = ENGLISH) => readRenderedAbout(documentOf(aboutPanel(parts)), context);

function only(parts: AboutParts = {}, context = ENGLISH) {
  const [found, ...others] = read(parts, context);
  if (found?.profile == null || others.length > 0) throw new Error('not one profile');
  return found.profile;
}

describe('the opened About panel', () => {
  it('is named by the row with the channel’s address', () => {
    expect(read()).toMatchObject([{ subject: { kind: 'profile', handle: TILDA.handle }, state: null }]);
  });

  it('says country, total views, subscribers, videos, links and the e-mail in the text', () => {
    const profile = only();
    expect(readValue(profile.country)).toBe('France');
    expect(readValue(profile.totalViews)).toEqual(exactly(1_677_204));
    expect(readValue(profile.followers)).toEqual({ low: 6_310_000, high: 6_319_999 });
    expect(readValue(profile.postCount)).toEqual(exactly(214));
    expect(readValue(profile.links)).toEqual(['https://brennkessel.example/']);
    expect(readValue(profile.bio)).toBe('Kettles.\nWrite to hello@brennkessel.example');
    expect(readValue(profile.email)).toBe('hello@brennkessel.example');
  });

  it('in German', () => {
    const rows = [`www.youtube.com/@${TILDA.handle}`, 'Frankreich', '1,37 Mio. Abonnenten', '1.677.204 Aufrufe'];
    const profile = only({ rows }, GERMAN);
    expect(readValue(profile.country)).toBe('Frankreich');
    expect(readValue(profile.totalViews)).toEqual(exactly(1_677_204));
    expect(readValue(profile.followers)).toEqual({ low: 1_370_000, high: 1_379_999 });
  });

  it('without a country or a count says nothing in their place', () => {
    const profile = only({
      rows: [`youtube.com/@${TILDA.handle}`, 'Sign in to see email address', 'Joined 27 Feb 2023'],
    });
    expect([profile.country.state, profile.totalViews.state]).toEqual(['not-found', 'not-shown']);
  });

  it('with two rows of one kind takes neither', () => {
    const address = `youtube.com/@${TILDA.handle}`;
    expect(only({ rows: [address, '7 views', '1,677,204 views'] }).totalViews.state).toBe('not-found');
    expect(readValue(only({ rows: [address, '7 views', '7 views'] }).totalViews)).toEqual(exactly(7));
  });

  it('does not take a link to another channel for the channel’s own address', () => {
    expect(only({ links: [`https://www.youtube.com/@${ORLA.handle}`] }).handle).toBe(TILDA.handle);
  });

  it.each<[string, AboutParts]>([
    ['that names nobody', { rows: ['France', '214 videos'] }],
    ['that names two', { rows: [`youtube.com/@${TILDA.handle}`, `youtube.com/@${ORLA.handle}`] }],
    ['with an address of another site', { rows: [`kettle.example/@${TILDA.handle}`, '214 videos'] }],
  ])('%s is nobody’s', (_, parts) => {
    expect(read(parts)).toEqual([]);
  });

  it('in a language that is not known has no country', () => {
    expect(only({}, { ...ENGLISH, language: 'not a tag' }).country.state).toBe('not-found');
  });
});
