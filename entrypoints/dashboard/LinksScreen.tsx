import { useMemo, useState } from 'react';
import { EmptyScreen } from '@/components/dashboard/EmptyScreen';
import { type LinkForm, LinksView } from '@/components/dashboard/LinksView';
import { useWords } from '@/components/dashboard/words';
import { conflictingCodes, proposedCodes } from '@/lib/links/promo-codes';
import { LINK_TEMPLATES, type LinkTemplate, MEDIUMS, trackingLink } from '@/lib/links/tracking-link';
import { numberFormat } from '@/lib/model/formatters';
import type { CreatorLink, StoredCampaign } from '@/lib/model/shortlist';
import type { Database } from '@/lib/store/database';
import { matchingIds, type ShortlistRow, shortlistRows } from '@/lib/store/shortlist-page';
import { reasonIn } from '@/lib/texts/reasons';
import { creatorName } from '@/lib/views/summary';
import { useLive } from '../live/use-live';
import { useCommands } from './use-commands';

/** So many creators get links here; a campaign that is worked on by hand stays below. */
const SHOWN = 500;

const FIRST: LinkForm = { landingPage: '', template: 'ga4', medium: MEDIUMS[0], ending: '' };

/** Tracking links and promo codes of the campaign; who was rejected gets none. */
export function LinksScreen({ database, campaign }: { database: Database; campaign: StoredCampaign }) {
  const { links: texts, frame, locale } = useWords();
  const { editEach, say } = useCommands();
  const [form, setForm] = useState(FIRST);
  const rows = useLive(async () => {
    const all = await shortlistRows(database, (await matchingIds(database, campaign.id, {})).slice(0, SHOWN));
    return all
      .filter(({ entry }) => entry.stage !== 'rejected' && entry.decision?.kind !== 'reject')
      .map((row) => ({ ...row, name: creatorName(row.creator) }))
      .sort((a, b) => a.name.localeCompare(b.name));
  }, [database, campaign.id]);
  const conflicts = useMemo(() => conflictsIn(rows ?? []), [rows]);
  const [first] = rows ?? [];
  if (rows === undefined) return <p>{frame.loading}</p>;
  if (!first) return <EmptyScreen title={texts.title} empty={texts.empty} />;
  const template = LINK_TEMPLATES.find(({ id }) => id === form.template);
  const linkFor = (row: ShortlistRow) => linkOf(row, campaign, form, template);
  const tried = form.landingPage.trim() === '' ? null : linkFor(first);
  const put = async (links: { row: ShortlistRow; changes: Partial<CreatorLink> }[]) => {
    const edits = links.map(({ row: { entry }, changes }) => ({
      entryId: entry.id,
      edit: { kind: 'setLink', link: { trackingUrl: null, promoCode: null, ...entry.link, ...changes } } as const,
    }));
    await editEach(edits, texts.made(numberFormat(locale).format(edits.length)));
  };
  const makeLinks = () =>
    put(
      rows.flatMap((row) => {
        const made = (row.entry.link?.trackingUrl ?? null) === null ? linkFor(row) : null;
        return made?.ok ? [{ row, changes: { trackingUrl: made.url } }] : [];
      }),
    );
  const makeCodes = () => {
    const taken = rows.flatMap(({ entry }) => entry.link?.promoCode ?? []);
    const without = rows.filter(({ entry }) => (entry.link?.promoCode ?? null) === null);
    const seekers = without.map(({ entry, creator, name }) => ({ id: entry.id, name: creator.profile.handle ?? name }));
    const codes = new Map(proposedCodes(seekers, form.ending, taken).map(({ creatorId, code }) => [creatorId, code]));
    return put(without.map((row) => ({ row, changes: { promoCode: codes.get(row.entry.id) ?? null } })));
  };
  return (
    <LinksView
      rows={rows.map(({ entry, name }) => ({
        entryId: entry.id,
        name,
        trackingUrl: entry.link?.trackingUrl ?? null,
        promoCode: entry.link?.promoCode ?? null,
      }))}
      conflicts={conflicts}
      form={form}
      problem={tried && !tried.ok ? texts.wrong(reasonIn(tried.why, locale)) : null}
      templates={LINK_TEMPLATES.map(({ id }) => id)}
      hasWarning={template?.warning !== null}
      mediums={MEDIUMS}
      onForm={setForm}
      onMakeLinks={() => void makeLinks()}
      onMakeCodes={() => void makeCodes()}
      onCopy={(text) => void navigator.clipboard.writeText(text).then(() => say(texts.copied))}
    />
  );
}

function linkOf({ creator }: ShortlistRow, { name }: StoredCampaign, form: LinkForm, template?: LinkTemplate) {
  const handle = creator.profile.handle ?? creatorName(creator);
  const subject = { platform: creator.platform, creator: handle, campaign: name, creative: '' };
  return trackingLink(form.landingPage, subject, { template, medium: form.medium });
}

function conflictsIn(rows: readonly (ShortlistRow & { name: string })[]): { code: string; name: string }[][] {
  const names = new Map(rows.map(({ entry, name }) => [entry.creatorId, name]));
  const codes = rows.flatMap(({ entry }) => {
    const code = entry.link?.promoCode;
    return code ? [{ creatorId: entry.creatorId, code }] : [];
  });
  return conflictingCodes(codes).map((group) =>
    group.codes.map(({ creatorId, code }) => ({ code, name: names.get(creatorId) ?? creatorId })),
  );
}
