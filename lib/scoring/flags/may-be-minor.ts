import { readValue } from '../../model/facts';
import { sentence, told } from '../../model/sentence';
import { type Flag, notEnough } from './flag';

/** An age of 5 to 17 as bios give it, or an account that parents run. */
const AGE =
  /(?<![\p{L}\p{N}])(?:(?:age|aged|im|i’m|i'm|i am|alter|edad|âge|età|idade|yaş|wiek)\s*:?\s*([5-9]|1[0-7])(?![\p{N}%k,.:+])|([5-9]|1[0-7])\s*(?:y\/o|yo|yrs? old|years? old|jahre alt|ans(?! )|años|anni|anos|lat|yaşında|лет|歳|살|岁)(?![\p{L}\p{N}]))/iu;
const PARENTS =
  /(?:managed|run|monitored|account) by (?:my )?(?:mom|mum|mother|dad|father|parents?)|parent[- ]managed|mom[- ]run|von (?:mama|den eltern) verwaltet|géré par (?:ma maman|mes parents|maman)|gestionad[ao] por (?:mamá|mis padres)/iu;

/** The bio suggests that the account may belong to a minor. It gets no score: a person has to look. */
export const mayBeMinor: Flag = {
  id: 'may-be-minor',
  weight: 'note',
  about: 'The bio gives an age under 18 or says that parents run the account. Such an account gets no score.',
  thresholds: [],
  innocentCauses: ['The age may be of a child in the family, or of a pet'],
  check: 'Assess by hand.',
  judge({ known }) {
    const bio = readValue(known.creator.profile.bio);
    if (bio === null) return notEnough('Bio not read.');
    const words = (AGE.exec(bio) ?? PARENTS.exec(bio))?.[0];
    if (words === undefined)
      return { result: 'clear', ...told(sentence('Nothing in the bio suggests it.')), evidence: [] };
    return {
      result: 'raised',
      ...told(sentence('The account may belong to a minor: assess by hand.')),
      evidence: [{ kind: 'bio', words }],
    };
  },
};
