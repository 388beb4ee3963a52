import type { Assessment } from '../../model/assessment';
import type { Count } from '../../model/count';
import type { ExportedEntry } from '../../model/exported-list';
import type { Fact } from '../../model/fact';
import { PROFILE_FACTS } from '../../model/fact-fields';
import { textsFor } from '../../texts/catalog';
import { evidenceText } from '../../texts/flag-evidence';
import { FLAG_NAMES } from '../../texts/flags';
import { reasonsIn, toldIn } from '../../texts/told';
import { anchor, type Html, html, pageOf, tableOf } from './page';
import { closingOf, nameOf, type ReportCreator, type ReportOptions, type Wording, wordFor, wordingFor } from './report';
import type { ProfileFact } from './texts';

/**
 * The evidence for one's own files, as one HTML file: each number with the text it was read from, its place and time, all
 * observations with what they rest on, everything that was written down, and the answers to the checklist.
 */
export function evidencePage(creators: readonly ReportCreator[], { title, locale }: ReportOptions): string {
  const wording = wordingFor(locale);
  return pageOf({
    language: wording.language,
    title: title ?? wording.texts.evidenceTitle,
    body: html`${creators.map((creator) => creatorOf(creator, wording))}`,
    closing: closingOf(creators, wording),
  });
}

function creatorOf({ row }: ReportCreator, wording: Wording): Html {
  const { texts } = wording;
  const { creator, assessment, entry, profileUrl, platformLabel } = row;
  const { handle, platformId } = creator.profile;
  return html`<section><h2>${nameOf(row)}</h2>
<p>${[platformLabel, handle, platformId].filter((part) => part !== null && part !== '').join(' · ')}${profileUrl === null ? '' : html` · ${anchor(profileUrl)}`}</p>
${factsOf(creator.profile, wording)}
${assessment ? assessmentOf(assessment, wording) : html`<p>${texts.screening}: ${texts.notRead}</p>`}
<h3>${texts.written}</h3>${tableOf(['', ''], writtenDown(entry, wording))}
${entry.answers.length > 0 ? html`<h3>${texts.checklist}</h3>${answersOf(entry, wording)}` : ''}</section>`;
}

function factsOf(profile: ReportCreator['row']['creator']['profile'], wording: Wording): Html {
  const { fact, value, readAs, place, when } = wording.texts.factHeaders;
  const rows = (Object.keys(PROFILE_FACTS) as ProfileFact[]).map((key) => [
    // the table's own keys
    wording.texts.facts[key],
    ...factCells(profile[key], wording),
  ]);
  return tableOf([fact, value, readAs, place, when], rows);
}

function factCells(fact: Fact<unknown>, { texts, time, ...wording }: Wording): string[] {
  if (fact.state === 'unreadable') return [texts.states.unreadable, fact.raw, fact.source, ''];
  if (fact.state !== 'read') return [texts.states[fact.state], '', '', ''];
  const notes = [
    fact.stale ? texts.stale : '',
    fact.conflict ? `${texts.alsoRead}: “${fact.conflict.raw}” (${fact.conflict.source})` : '',
  ].filter((note) => note !== '');
  const value = shown(fact.value, { texts, time, ...wording });
  return [[value, ...notes].join('\n'), fact.raw, fact.source, fact.at === undefined ? '' : time(fact.at)];
}

function shown(value: unknown, { texts, number, range }: Wording): string {
  if (typeof value === 'boolean') return value ? texts.yes : texts.no;
  if (Array.isArray(value)) return value.join('\n');
  if (isCount(value)) return range(value.low, value.high, number);
  return String(value);
}

function isCount(value: unknown): value is Count {
  return typeof value === 'object' && value !== null && 'low' in value && 'high' in value;
}

function assessmentOf(assessment: Assessment, wording: Wording): Html {
  const { texts, codes, locale, number, percent, range } = wording;
  const { tier, engagement: rate, typicalViews, flags, criteria, score, coverage } = assessment;
  return html`<h3>${texts.screening}: ${texts.screenings[assessment.screening]}</h3>${tableOf(
    ['', ''],
    [
      ...(assessment.reasons.length > 0
        ? [
            [
              texts.reasons,
              reasonsIn(assessment, locale)
                .map(({ text }) => text)
                .join('\n'),
            ],
          ]
        : []),
      ...(assessment.nextStep ? [[texts.nextStep, toldIn(assessment.nextStep, locale).text]] : []),
      ...(tier
        ? [
            [
              texts.tier,
              `${wordFor(codes.tiers, tier.id)} (${tier.scheme})${tier.borderline ? `, ${texts.borderline}` : ''}`,
            ],
          ]
        : []),
      ...(rate
        ? [
            [
              texts.engagement,
              `${percent(rate.percent)} (${texts.interval} ${range(rate.low, rate.high, percent)}, ${texts.of(rate.n)}; ${[wordFor(codes.formulas, rate.formula), rate.benchmark].filter(Boolean).join(', ')})`,
            ],
          ]
        : []),
      ...typicalViews.map(({ kind, median, low, high, n }) => [
        `${texts.typicalViews} (${wordFor(codes.kinds, kind)})`,
        `${number(median)} (${texts.interval} ${range(low, high, number)}, ${texts.of(n)})`,
      ]),
      [texts.score, range(score.low, score.high, number)],
      ...criteria.map(({ id, low, high, covered }) => [
        `${texts.criteria}: ${wordFor(codes.criteria, id)}`,
        `${range(low, high, number)} (${percent(100 * covered)})`,
      ]),
      [texts.coverage, percent(100 * coverage)],
      [texts.rulesVersion, assessment.rulesVersion],
    ],
  )}
<h3>${texts.flags}</h3>${tableOf(
    ['', '', ''],
    flags.map((flag) => [
      wordFor(textsFor(FLAG_NAMES, locale), flag.id),
      texts.flagResults[flag.result],
      [toldIn(flag, locale), ...flag.evidence.map((piece) => evidenceText(piece, locale))]
        .map(({ text }) => text)
        .join('\n'),
    ]),
  )}`;
}

function writtenDown(entry: ExportedEntry, { texts, codes, money, time }: Wording): (string | Html)[][] {
  const { decision, quote, contact } = entry;
  const rows: [string, string | Html][] = [
    [texts.entry.campaign, entry.campaign],
    [texts.entry.stage, wordFor(codes.stages, entry.stage)],
    [
      texts.entry.decision,
      decision ? [wordFor(codes.decisions, decision.kind), decision.reason].filter(Boolean).join(': ') : '',
    ],
    [texts.entry.tags, entry.tags.join(', ')],
    [texts.entry.note, entry.note],
    [texts.entry.foundVia, entry.foundVia],
    [texts.entry.quote, quote ? `${money(quote.price)} ${quote.currency}` : ''],
    [texts.entry.contact, contact ? [contact.name, contact.email].filter(Boolean).join(', ') : ''],
    [texts.entry.trackingLink, entry.trackingLink ? anchor(entry.trackingLink) : ''],
    [texts.entry.promoCode, entry.promoCode ?? ''],
    [texts.entry.saved, time(entry.addedAt)],
  ];
  return rows.filter(([, value]) => value !== '');
}

function answersOf({ answers }: ExportedEntry, { texts, time }: Wording): Html {
  const { question, answer, note, by, when } = texts.answerHeaders;
  return tableOf(
    [question, answer, note, by, when],
    answers.map((given) => [given.question, given.answer, given.note, texts.by[given.by], time(given.at)]),
  );
}
