import * as z from 'zod/mini';
import { Contact, Quote } from './campaign';
import {
  Acknowledgement,
  AudienceItem,
  ChecklistAnswer,
  ContactDetails,
  CreatorLink,
  Decision,
  ShortlistEntry,
  Stage,
  Tag,
} from './shortlist';

const { note, foundVia } = ShortlistEntry.shape;
const { question } = ChecklistAnswer.shape;
const { flagId } = Acknowledgement.shape;
const instant = z.int();
const reason = z.nullable(z.string().check(z.maxLength(300)));

/**
 * One change of a person to an entry. Times come with it, so that the same edit sent again is the same edit.
 * - `setStage` to `rejected` needs a reason; `moveStageDate` corrects when a stage was come to (`from` names the event
 *   by its time).
 * - `addContact` notes when the creator was written to; sent again with the same `askedAt` it notes the answer.
 * - `answer` and `acknowledge` replace what was said about the same question or flag; `unanswer` and `unacknowledge`
 *   take it back.
 * - `remove` takes the entry off its campaign; what is known of the creator stays.
 */
export const EntryEdit = z.discriminatedUnion('kind', [
  z
    .object({ kind: z.literal('setStage'), stage: Stage, at: instant, reason })
    .check(z.refine(({ stage, reason }) => stage !== 'rejected' || Boolean(reason?.trim()), 'rejected needs a reason')),
  z.object({ kind: z.literal('moveStageDate'), from: instant, to: instant }),
  z.object({ kind: z.literal('decide'), decision: z.nullable(Decision) }),
  z.object({ kind: z.literal('addTag'), tag: Tag }),
  z.object({ kind: z.literal('removeTag'), tag: Tag }),
  z.object({ kind: z.literal('setNote'), note }),
  z.object({ kind: z.literal('setFoundVia'), foundVia }),
  z.object({ kind: z.literal('setQuote'), quote: z.nullable(Quote) }),
  z.object({ kind: z.literal('addContact'), contact: Contact }),
  z.object({ kind: z.literal('removeContact'), askedAt: instant }),
  z.object({ kind: z.literal('setContact'), contact: z.nullable(ContactDetails) }),
  z.object({ kind: z.literal('addAudience'), item: AudienceItem }),
  z.object({ kind: z.literal('removeAudience'), item: AudienceItem }),
  z.object({ kind: z.literal('answer'), answer: ChecklistAnswer }),
  z.object({ kind: z.literal('unanswer'), question }),
  z.object({ kind: z.literal('acknowledge'), acknowledgement: Acknowledgement }),
  z.object({ kind: z.literal('unacknowledge'), flagId }),
  z.object({ kind: z.literal('setLink'), link: z.nullable(CreatorLink) }),
  z.object({ kind: z.literal('remove') }),
]);
export type EntryEdit = z.infer<typeof EntryEdit>;
