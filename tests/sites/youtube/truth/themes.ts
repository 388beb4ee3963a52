/** What a channel is about: the material that its titles, captions and comments are made of. */
export interface Theme {
  id: ThemeId;
  /** What the videos are about; comments that answer a video name it. */
  subjects: readonly string[];
  /** "#" stands for a subject. */
  titles: readonly string[];
  captions: readonly string[];
  keywords: readonly string[];
}

export type ThemeId = 'kitchen' | 'bikes' | 'plants' | 'pixels' | 'paper' | 'wool' | 'radio' | 'garten';

const titles = [
  '# for people with no time',
  'I spent a week on #',
  '#: what I would do differently',
  'Fixing # with what is lying around',
  'The quiet joy of #',
  '# on a small budget',
  'Three mistakes with #, all mine',
  'How I plan #',
  'A slow afternoon with #',
  'Worth the trouble: #',
];

const captions = [
  'Everything I used is listed below. Nothing in this video was paid for.',
  'Filmed over two weekends. Thanks to everybody who wrote in about #.',
  'A longer one today: #, from the first sketch to the last photo.\n\nChapters\n0:00 Start\n2:10 The hard part\n6:45 What came of it',
  'You asked for # so here it is. Questions go in the comments, I read them all.',
];

/** Every theme. */
export const THEMES: readonly Theme[] = [
  {
    id: 'kitchen',
    subjects: [
      'a skillet of rye',
      'sour plum stew',
      'oven beans',
      'barley broth',
      'the onion tart',
      'smoked turnips',
      'walnut rolls',
      'the kettle soup',
    ],
    titles,
    captions,
    keywords: ['cooking', 'cast iron', 'kitchen'],
  },
  {
    id: 'bikes',
    subjects: [
      'the rusty tandem',
      'a bent fork',
      'hub gears',
      'the cargo trailer',
      'my winter tyres',
      'a squeaking brake',
      'the folding frame',
      'chain wax',
    ],
    titles,
    captions,
    keywords: ['bicycle', 'repair', 'commuting'],
  },
  {
    id: 'plants',
    subjects: [
      'a balcony of chard',
      'seed swaps',
      'the sad fern',
      'window-box peas',
      'moss in jars',
      'rainwater',
      'the lemon cutting',
      'leaf miners',
    ],
    titles,
    captions,
    keywords: ['plants', 'balcony', 'growing'],
  },
  {
    id: 'pixels',
    subjects: [
      'a tile set',
      'the walking cycle',
      'my puzzle prototype',
      'save files',
      'chiptune drums',
      'the level editor',
      'a boss with no eyes',
      'playtesting',
    ],
    titles,
    captions,
    keywords: ['game development', 'pixel art', 'indie'],
  },
  {
    id: 'paper',
    subjects: [
      'a stitched notebook',
      'paste paper',
      'the map fold',
      'letter locking',
      'marbled edges',
      'a box with no glue',
      'cheap ink',
      'the bone folder',
    ],
    titles,
    captions,
    keywords: ['bookbinding', 'paper', 'craft'],
  },
  {
    id: 'wool',
    subjects: [
      'the lighthouse sweater',
      'odd socks',
      'spinning nettle',
      'a mended elbow',
      'the moss stitch',
      'plant dye',
      'left-handed cables',
      'the leftover blanket',
    ],
    titles,
    captions,
    keywords: ['knitting', 'mending', 'wool'],
  },
  {
    id: 'radio',
    subjects: [
      'a valve amplifier',
      'the attic antenna',
      'number stations',
      'a drifting oscillator',
      'coil winding',
      'the flea-market set',
      'shortwave at dawn',
      'my first transmitter',
    ],
    titles,
    captions,
    keywords: ['radio', 'electronics', 'restoration'],
  },
  {
    id: 'garten',
    subjects: [
      'das Hochbeet',
      'alte Kartoffelsorten',
      'der Kompost',
      'die Regentonne',
      'Bohnen am Zaun',
      'das Gewächshaus',
      'Quitten',
      'der Schneckenzaun',
    ],
    titles: [
      '# im Frühjahr',
      '#: meine drei Fehler',
      'Eine Woche lang nur #',
      'So plane ich #',
      '# für wenig Geld',
      'Lohnt sich #?',
    ],
    captions: [
      'Alles selbst bezahlt. Fragen gern unten in die Kommentare.',
      'Heute geht es um #. Danke für die vielen Zuschriften!',
    ],
    keywords: ['Garten', 'Gemüse', 'selbst anbauen'],
  },
];

/** The theme with this id. */
export function theme(id: ThemeId): Theme {
  const found = THEMES.find((candidate) => candidate.id === id);
  if (!found) throw new RangeError(`no theme ${id}`);
  return found;
}
