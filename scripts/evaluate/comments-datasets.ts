import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import * as z from 'zod/mini';

/** A comment of a collection: where it stood, and what people called it. */
export interface LabelledComment {
  platform: string;
  language: string;
  /** The account or video it stood under: never on both sides of a split. */
  group: string;
  /** The collection's own part: accounts of one kind in one language. */
  source: string;
  /** When most of it was written. */
  year: number;
  text: string;
  /** Null where nobody said. */
  isSpam: boolean | null;
}

/** A rated single comment. */
export interface RatedComment {
  src: string;
  text: string;
  caption: string | null;
  label: 'generic' | 'specific' | 'spam';
}

/** A section of a pack with its label. */
export interface LabelledSection {
  platform: string;
  language: string;
  comments: string[];
  isContaminated: boolean;
  share: number | null;
  kind: string | null;
  source: string;
}

const Scam = z.object({ account: z.string(), label: z.enum(['real', 'scam', 'unknown']), text: z.string() });
const Brand = z.object({ account: z.string(), video: z.string(), owner: z.boolean(), text: z.string() });
const Rated = z.object({
  src: z.string(),
  text: z.string(),
  caption: z.optional(z.nullable(z.string())),
  label: z.enum(['generic', 'specific', 'spam']),
});
const Section = z.object({ id: z.string(), platform: z.string(), lang: z.string(), comments: z.array(z.string()) });
const SectionLabels = z.record(
  z.string(),
  z.object({
    label: z.enum(['clean', 'contaminated']),
    share: z.optional(z.number()),
    kind: z.optional(z.string()),
    source: z.string(),
  }),
);
const VideoRow = z.object({ CONTENT: z.string(), CLASS: z.string() });
const ReportedRow = z.object({ scam: z.string(), msg: z.string() });

const VIDEOS = ['Youtube01-Psy', 'Youtube02-KatyPerry', 'Youtube03-LMFAO', 'Youtube04-Eminem'] as const;
/** The languages of the brand's three countries. */
const COUNTRIES: Readonly<Record<string, string>> = { vn: 'vi', my: 'ms', th: 'th' };

/** The comments of all collections in a folder. Throws where a file is missing or of another form: it is run by hand. */
export function readCollections(folder: string): LabelledComment[] {
  return [...videoComments(folder), ...scamComments(folder), ...brandComments(folder), ...politicsComments(folder)];
}

/** Scams and ordinary comments without an account, besides those of {@link readCollections}. */
export function readReported(folder: string): { text: string; isSpam: boolean }[] {
  return csv(join(folder, 'scamspot-instagram/comments-rated-plus-reported.csv'), ReportedRow).map((row) => ({
    text: row.msg,
    isSpam: row.scam === '1',
  }));
}

/** The rated single comments. */
export function readRated(folder: string): RatedComment[] {
  return lines(join(folder, 'gold-generic/gold_dev.jsonl'), Rated).map((row) => ({
    ...row,
    caption: row.caption ?? null,
  }));
}

/** The sections, clean and contaminated. */
export function readSections(folder: string): LabelledSection[] {
  const sections = z.array(Section).parse(json(join(folder, 'packs/comments_dev.json')));
  const labels = SectionLabels.parse(json(join(folder, 'packs/labels/comments_dev.labels.json')));
  return sections.flatMap(({ id, platform, lang, comments }) => {
    const label = labels[id];
    if (!label) return [];
    const { share = null, kind = null, source } = label;
    return [
      { platform, language: lang, comments, isContaminated: label.label === 'contaminated', share, kind, source },
    ];
  });
}

function videoComments(folder: string): LabelledComment[] {
  return VIDEOS.flatMap((video) =>
    csv(join(folder, `youtube-spam/${video}.csv`), VideoRow).map((row) => ({
      platform: 'youtube',
      language: 'en',
      group: video,
      source: 'youtube-music',
      year: 2014,
      text: row.CONTENT,
      isSpam: row.CLASS === '1',
    })),
  );
}

function scamComments(folder: string): LabelledComment[] {
  return lines(join(folder, 'scamspot-instagram/scamspot.jsonl'), Scam).map(({ account, label, text }) => ({
    platform: 'instagram',
    language: 'en',
    group: account,
    source: 'instagram-finance',
    year: 2023,
    text,
    isSpam: label === 'unknown' ? null : label === 'scam',
  }));
}

function brandComments(folder: string): LabelledComment[] {
  return lines(join(folder, 'lancome-tiktok/lancome_tiktok.jsonl'), Brand).flatMap(({ account, owner, text }) => {
    const language = COUNTRIES[account];
    if (owner || !language) return [];
    return [
      {
        platform: 'tiktok',
        language,
        group: account,
        source: `tiktok-beauty-${account}`,
        year: 2024,
        text,
        isSpam: null,
      },
    ];
  });
}

function politicsComments(folder: string): LabelledComment[] {
  return lines(join(folder, 'tiktok-id-unlabelled/tiktok_id.jsonl'), z.object({ text: z.string() })).map(
    ({ text }) => ({
      platform: 'tiktok',
      language: 'id',
      group: 'politics',
      source: 'tiktok-politics',
      year: 2025,
      text,
      isSpam: null,
    }),
  );
}

function lines<T extends z.ZodMiniType>(path: string, schema: T): z.output<T>[] {
  const rows = readFileSync(path, 'utf8').trim().split('\n');
  return rows.map((row) => schema.parse(JSON.parse(row)) as z.output<T>); // parse gives the schema's own output
}

function csv<T extends z.ZodMiniType>(path: string, schema: T): z.output<T>[] {
  const parsed = Papa.parse(readFileSync(path, 'utf8'), { header: true, skipEmptyLines: true });
  return parsed.data.map((row) => schema.parse(row) as z.output<T>); // parse gives the schema's own output
}

function json(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}
