import type { Guard } from './guard';

/** What keeps a number from being guessed, and a conclusion from standing on what was not seen. */
export const FACT_GUARDS: readonly Guard[] = [
  {
    rule: 'Hidden likes are not shown, never a number',
    file: 'lib/platforms/instagram/media.ts',
    find: 'return { likes: notShown, likesHidden, views: notShown };',
    replace: "return { likes: countAt(media, 'like_count', source), likesHidden, views: notShown };",
    tests: ['tests/platforms/instagram/traps.test.ts'],
  },
  {
    rule: 'A text that is absent is not found, never 0',
    file: 'lib/model/facts.ts',
    find: 'if (text === null || text === undefined) return notFound;',
    replace: "if (text === null || text === undefined) return parsedFact('0', source, parse);",
    tests: ['tests/model/facts.test.ts', 'tests/platforms/youtube/traps.test.ts'],
  },
  {
    rule: 'A key that is gone gives no count of another key: Instagram',
    file: 'lib/platforms/instagram/profile.ts',
    find: "followers: countAt(user, 'follower_count', source),\n    following",
    replace:
      "followers: countAt(user, 'media_count' in user ? 'follower_count' : 'following_count', source),\n    following",
    tests: ['tests/platforms/instagram/deletion.test.ts'],
  },
  {
    rule: 'A key that is gone gives no count of another key: TikTok',
    file: 'lib/platforms/tiktok/counts.ts',
    find: 'firstFound(dataCount(at(stats.v1, key),',
    replace: "firstFound(dataCount(at(stats.v1, key) ?? at(stats.v2, 'followingCount'),",
    tests: ['tests/platforms/tiktok/deletion.test.ts'],
  },
  {
    rule: 'A part that is gone gives no count of another part: YouTube',
    file: 'lib/platforms/youtube/rows.ts',
    find: "followers: countOf('followers')",
    replace: "followers: countOf(counts.has('followers') ? 'followers' : 'posts')",
    tests: ['tests/platforms/youtube/deletion.test.ts'],
  },
  {
    rule: 'A key that is gone gives no count of another key: Social Blade',
    file: 'lib/platforms/socialblade/replies.ts',
    find: 'const value = at(data, key);',
    replace: "const value = at(data, key) ?? at(data, 'following');",
    tests: ['tests/platforms/socialblade/deletion.test.ts'],
  },
  {
    rule: 'What was not read can never make a flag clear',
    file: 'lib/scoring/votes.ts',
    find: 'bad.length + unsure.length <= share * (bad.length + unsure.length + sureFine)',
    replace: 'bad.length <= share * (bad.length + sureFine)',
    tests: ['tests/scoring/votes.test.ts', 'tests/scoring/unread.test.ts'],
  },
  {
    rule: 'What was not read can never raise a flag',
    file: 'lib/scoring/votes.ts',
    find: 'sureBad > share * (sureBad + fine.length + unsure.length)',
    replace: 'bad.length > share * (bad.length + fine.length)',
    tests: ['tests/scoring/votes.test.ts', 'tests/scoring/unread.test.ts'],
  },
  {
    rule: 'Too little seen is never good to shortlist',
    file: 'lib/scoring/screening.ts',
    find: 'coverage >= RULES.enoughCoverage.value && ',
    replace: '',
    tests: ['tests/scoring/screening.test.ts', 'tests/scoring/assess.test.ts'],
  },
  {
    rule: 'A rounder form of a number never replaces the exact one',
    file: 'lib/store/merge-facts.ts',
    find: 'return kind.holds(newer.value, older.value) ? older : newer;',
    replace: 'return newer;',
    tests: ['tests/store/merge-reading.test.ts'],
  },
  {
    rule: 'What a later look did not read never overwrites what was',
    file: 'lib/store/merge-facts.ts',
    find: "if (known.state !== 'read' || next.state !== 'read' || known.stale",
    replace: "if (next.state !== 'read') return next;\n  if (known.state !== 'read' || known.stale",
    tests: ['tests/store/merge-reading.test.ts'],
  },
];
