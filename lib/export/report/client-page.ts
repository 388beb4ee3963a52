import { lastLook } from '../../model/creator';
import { readValue } from '../../model/facts';
import { toldIn } from '../../texts/told';
import { anchor, type Html, html, pageOf, tableOf } from './page';
import { closingOf, nameOf, type ReportCreator, type ReportOptions, type Wording, wordFor, wordingFor } from './report';

/**
 * The page for a client, as one HTML file: numbers, and the findings that a person reviewed. Nothing that was written down
 * about a creator is on it, no contact, no evidence that quotes somebody, no screening result.
 */
export function clientPage(creators: readonly ReportCreator[], { title, locale }: ReportOptions): string {
  const wording = wordingFor(locale);
  return pageOf({
    language: wording.language,
    title: title ?? wording.texts.clientTitle,
    body: html`${creators.map((creator) => creatorOf(creator, wording))}`,
    closing: closingOf(creators, wording),
  });
}

function creatorOf({ row, reviewed }: ReportCreator, wording: Wording): Html {
  const { texts, codes, number, percent, range, day } = wording;
  const { creator, assessment, profileUrl, platformLabel } = row;
  const seen = lastLook(creator);
  const followers = readValue(creator.profile.followers);
  const tier = assessment?.tier;
  const rate = assessment?.engagement;
  const findings = (assessment?.flags ?? [])
    .filter(({ id, result }) => reviewed.includes(id) && result !== 'not-enough-data')
    .map((flag) => html`<li>${toldIn(flag, wording.locale).text}</li>`);
  return html`<section><h2>${nameOf(row)}</h2>${tableOf(
    ['', ''],
    [
      [texts.platform, platformLabel],
      ...(profileUrl === null ? [] : [[texts.profile, anchor(profileUrl)]]),
      [texts.followers, followers ? range(followers.low, followers.high, number) : texts.notRead],
      ...(tier
        ? [[texts.tier, `${wordFor(codes.tiers, tier.id)}${tier.borderline ? `, ${texts.borderline}` : ''}`]]
        : []),
      [
        texts.engagement,
        rate
          ? html`${percent(rate.percent)} <small>(${texts.interval} ${range(rate.low, rate.high, percent)}, ${texts.of(rate.n)}; ${wordFor(codes.formulas, rate.formula)})</small>`
          : texts.notRead,
      ],
      ...(assessment?.typicalViews ?? []).map(({ kind, median, low, high, n }) => [
        `${texts.typicalViews} (${wordFor(codes.kinds, kind)})`,
        html`${number(median)} <small>(${texts.interval} ${range(low, high, number)}, ${texts.of(n)})</small>`,
      ]),
      [texts.findings, findings.length > 0 ? html`<ul>${findings}</ul>` : texts.noFindings],
      [texts.lastRead, seen === null ? texts.notRead : day(seen)],
    ],
  )}</section>`;
}
