import { sentence, told } from '../../model/sentence';
import { RULES } from '../rules';
import { type Flag, notEnough, seen } from './flag';

const DAY = 86_400_000;

/** The creator has not answered, or took longer, than the limit in working days. */
export const noAnswer: Flag = {
  id: 'no-answer',
  weight: 'flag',
  about: 'No reply within the limit of working days, by the dates of the marketer’s own messages.',
  thresholds: [RULES.replyWorkingDays],
  innocentCauses: ['A holiday', 'The message may have gone to another folder'],
  check: 'Write once more, in another way.',
  judge({ contact, campaign, now }) {
    if (!contact || contact.askedAt > now) return notEnough('No message of yours is dated.');
    const limit = campaign?.marks.replyWorkingDays ?? RULES.replyWorkingDays.value;
    const until = contact.answeredAt ?? now;
    const days = workingDaysBetween(contact.askedAt, until);
    if (days > limit || (contact.answeredAt === null && days === limit && limit > 0))
      return {
        result: 'raised',
        ...told(
          contact.answeredAt === null
            ? sentence('No reply for {days|working day|working days}.', { days })
            : sentence('The reply took {days|working day|working days}.', { days }),
        ),
        evidence: [
          seen(
            sentence('asked {days|working day|working days} ago', { days: workingDaysBetween(contact.askedAt, now) }),
          ),
        ],
      };
    if (contact.answeredAt === null) return notEnough('Asked {days|working day|working days} ago.', { days });
    return {
      result: 'clear',
      ...told(sentence('The reply took {days|working day|working days}.', { days })),
      evidence: [],
    };
  },
};

/** Full days from Monday to Friday that end between two times, counted in UTC. Without a loop over days. */
export function workingDaysBetween(from: number, to: number): number {
  if (to <= from) return 0;
  return workingDaysSinceMonday(to) - workingDaysSinceMonday(from);
}

function workingDaysSinceMonday(time: number): number {
  // 1 January 1970 was a Thursday, so that the Monday before lies three days earlier.
  const days = Math.floor(time / DAY) + 3;
  return Math.floor(days / 7) * 5 + Math.min(5, days - Math.floor(days / 7) * 7);
}
