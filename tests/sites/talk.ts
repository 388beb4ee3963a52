import type { Dice } from './seeded';

/**
 * How people talk under a creator's posts: `warm` tells of itself, `curious` asks, `critical` disagrees, `generic` fits
 * under any post, `spam` sells something.
 */
export type Tone = 'warm' | 'curious' | 'critical' | 'generic' | 'spam';

/** How often each tone occurs, as shares that add up to about 1. */
export type ToneMix = Readonly<Partial<Record<Tone, number>>>;

/** The languages in which the sites' people write. */
export type TalkLanguage = 'en' | 'de';

const TONES: readonly Tone[] = ['warm', 'curious', 'critical', 'generic', 'spam'];

/**
 * One comment. "#" in a line stands for the post's subject, {name} for one of the words of that name: people hardly ever
 * write the same sentence twice, and nor should these.
 */
export function remark(dice: Dice, subject: string, mix: ToneMix, language: TalkLanguage = 'en'): string {
  const tone = toneOf(mix, dice.share());
  const words = WORDS[language];
  // Seldom is the subject named in full: everybody sees what it is about.
  const named = dice.chance(0.3) ? subject : dice.pick(words.it ?? [subject]);
  const line = filled(dice.pick(LINES[language][tone]), words, dice).replaceAll('#', named);
  if (tone === 'generic' || tone === 'spam') return line;
  const more = dice.chance(0.7) ? ` ${filled(dice.pick(ASIDES[language]), words, dice)}` : '';
  return capitalised(`${line}${more}`);
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function filled(line: string, words: Words, dice: Dice): string {
  return line.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const choices = words[name];
    return choices ? dice.pick(choices) : whole;
  });
}

function toneOf(mix: ToneMix, share: number): Tone {
  let sum = 0;
  for (const tone of TONES) {
    sum += mix[tone] ?? 0;
    if (share < sum) return tone;
  }
  return 'warm';
}

type Lines = Readonly<Record<Tone, readonly string[]>>;
type Words = Readonly<Record<string, readonly string[]>>;

const LINES: Readonly<Record<TalkLanguage, Lines>> = {
  en: {
    warm: [
      'Did # with {who} {when}, and {outcome}.',
      '{who} wants one now. I blame #.',
      '# in {place}: {outcome}.',
      '{when} I finally dared to begin with #. So far {outcome}.',
      'We argued about # at {place} until somebody put your post on the table.',
      'Reminds me of {place}, where {who} kept {thing} for exactly this.',
      'No {thing} here, so I used {other}. {outcome}, oddly.',
      'You made {who} laugh out loud, and that takes something.',
      'Sent it to {who}; the answer was a photo of {thing}.',
      'The calm way you handle {thing} is half the reason I come by.',
      'Had given # up {when}. Digging out {other} again.',
      'That trick with {thing}! Why did {who} never show me?',
      'Half of {place} knows # thanks to you.',
      '{outcome}, says {who}, who never praises anything.',
      'Bought {thing} {when} because of you, then {other}, then a bigger shelf.',
      '{who} and {thing} are not on speaking terms since #.',
      'From {place} to {place} with {other} under one arm: worth it.',
      'I had {other} lying about since {place}. Now {outcome}.',
      'Tell {who} I said thanks; {outcome}.',
      'Whoever holds the camera in {place} deserves {other}.',
      '{when}: {thing} broke. Today: {outcome}.',
      'My plan was {other}, {who} insisted on {thing}, {outcome}.',
      'Third try, {place}, {thing} upside down, and {outcome}!',
      'Never seen {thing} used like that, not even by {who}.',
    ],
    curious: [
      'Would {other} do instead of {thing}?',
      'How long does # hold up in {place}?',
      'Is that {thing} on the left, or {other}?',
      'Does # work without {thing}? {who} is asking.',
      'Where does one find {thing} these days?',
      'What went wrong {when}, if you don’t mind?',
      'Could {who} do this alone, or does # take two?',
      'Why {thing} first and {other} after?',
    ],
    critical: [
      'Mine came apart {when}. # is not for {place}.',
      'Please say a word about gloves before {thing} comes out.',
      '{other} would have been the better choice, and cheaper than {thing}.',
      'Too quick for me at #; {who} had to explain it afterwards.',
      'I doubt that {who} would call this #.',
      'The sound drops as soon as {thing} is in the picture.',
    ],
    generic: [
      'Nice!',
      'So good 🔥🔥🔥',
      'First!',
      'Love this ❤️',
      'Great content, keep it up',
      'Wow',
      'Amazing 😍',
      '👏👏👏',
    ],
    spam: [
      'I made {number} a week with the method of coach Vandrellini, write to the number on my page',
      'Best growth service, see my profile for {number} cheap followers',
    ],
  },
  de: {
    warm: [
      '# {when} mit {who} probiert: {outcome}.',
      '{who} will jetzt auch eins. Schuld ist #.',
      'Erinnert mich an {place}, wo {who} {thing} aufhob.',
      'Ohne {thing}, dafür mit {other}: {outcome}.',
      '{when} endlich angefangen, # sieht ordentlich aus.',
      'Bei uns in {place} spricht man nur noch von #.',
      'Das mit {thing} hätte {who} mir ruhig sagen können.',
      '{outcome}, meint {who}, und das heißt etwas.',
      '{who} hat # damals genauso gemacht, nur mit {other}.',
      '{when} ging {thing} kaputt, heute: {outcome}.',
      'Dritter Versuch in {place}, {thing} verkehrt herum, {outcome}!',
      '{who} filmt, ich halte {thing}, {outcome}.',
      'Zu viel mit {other} gespielt, {who} schimpft.',
      'Aus {place} mit {other} bis {place}: {outcome}.',
    ],
    curious: [
      'Geht # auch mit {other} statt {thing}?',
      'Hält # in {place} den Winter durch?',
      'Woher ist {thing}?',
      'Schafft {who} das allein?',
      'Wozu erst {thing} und dann {other}?',
    ],
    critical: [
      'Bei mir ist # {when} auseinandergefallen.',
      '{other} wäre billiger gewesen als {thing}.',
      'Bei {thing} ist der Ton leider weg.',
    ],
    generic: ['Tolles Video!', 'Super 👍', 'Klasse 🔥', 'Erster!', 'Mega ❤️'],
    spam: ['Verdiene {number} Euro von zu Hause, schreib mir'],
  },
};

/** What some add to what they mean. */
const ASIDES: Readonly<Record<TalkLanguage, readonly string[]>> = {
  en: [
    'Greetings from {place}.',
    'Next stop: {thing}.',
    '{who} says hi.',
    'Will report back from {place}.',
    '(Written {when}, with {other} in hand.)',
    'Anyway, back to {other}.',
    'PS: {thing} at the end 🙂',
    'Don’t tell {who}.',
    'No idea why, but {outcome}.',
    'It was {when}, mind you.',
    '{place} is not the same without {thing}.',
    'I keep {other} for that now.',
    '{who} filmed it, sadly.',
    'Ask {who} about {other}!',
  ],
  de: [
    'Grüße aus {place}!',
    '{who} grüßt mit.',
    'Als Nächstes: {other}.',
    'Ich berichte aus {place} 🙂',
    'Sagt es nicht {who}.',
    '{thing} fehlt noch.',
    'War {when}.',
    'Mehr mit {other}, bitte.',
  ],
};

const WORDS: Readonly<Record<TalkLanguage, Words>> = {
  en: {
    it: ['this', 'it', 'that', 'the whole thing', 'this one', 'all of it'],
    who: [
      'my aunt Wilhelmina',
      'the neighbour’s boy',
      'our choir',
      'my flatmate',
      'the postwoman',
      'my brother-in-law',
      'a colleague from the harbour',
      'my eldest',
      'the whole allotment club',
      'grandfather',
      'somebody on the night train',
      'my physio',
    ],
    when: [
      'last Sunday',
      'in the storm',
      'after the exams',
      'on the ferry',
      'at half past five',
      'between two night shifts',
      'in March',
      'right before the guests came',
      'the year we moved',
      'over lunch',
    ],
    place: [
      'a rainy balcony',
      'the boathouse',
      'Lower Quagmire',
      'our tiny kitchen',
      'the village hall',
      'a camper van',
      'the fourth floor without a lift',
      'an old dairy',
      'the school canteen',
      'North Pebbleton',
    ],
    thing: [
      'the blue tin',
      'that crooked spoon',
      'a bicycle tube',
      'the second drawer',
      'your enamel jug',
      'the felt underneath',
      'a pinch of soda',
      'the long screws',
      'that lamp',
      'the paper template',
      'an egg timer',
      'the copper wire',
    ],
    other: [
      'an old curtain rod',
      'oat milk',
      'a shoelace',
      'two clothes pegs',
      'the wrong glue',
      'a roof slat',
      'cold tea',
      'a bread knife',
      'rubber boots',
      'last year’s calendar',
    ],
    outcome: [
      'it stands straight',
      'nobody was hurt',
      'the dog approves',
      'it took three goes',
      'we ate it on the stairs',
      'the neighbours came to look',
      'one leg wobbles',
      'I would do it again',
      'it even survived the move',
      'the colour came out greener than planned',
    ],
    number: ['4,000', '2,500', '900', '7,300'],
  },
  de: {
    it: ['das', 'sowas', 'so eins', 'das Ding', 'alles'],
    who: ['Tante Hiltrud', 'mein Opa', 'die Nachbarin', 'unser Chor', 'mein Schwager', 'die Postbotin', 'meine Große'],
    when: ['am Sonntag', 'nach dem Sturm', 'in der Mittagspause', 'im März', 'kurz vor dem Besuch', 'letzten Herbst'],
    place: [
      'Unterbrömmelstedt',
      'der alten Molkerei',
      'einer winzigen Küche',
      'Kleinwumsdorf',
      'der Laube',
      'Haus drei',
    ],
    thing: ['die blaue Dose', 'der krumme Löffel', 'das Lineal', 'die lange Schraube', 'die Lampe', 'der Kupferdraht'],
    other: ['Wäscheklammern', 'Hafermilch', 'einer Gardinenstange', 'kaltem Tee', 'Gummistiefeln', 'dem Brotmesser'],
    outcome: [
      'steht gerade',
      'der Hund ist zufrieden',
      'hat drei Anläufe gebraucht',
      'niemand verletzt',
      'würde ich wieder tun',
    ],
    number: ['4.000', '2.500', '900'],
  },
};
