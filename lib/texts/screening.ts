import type { Screening } from '../model/assessment';
import type { Catalog } from './catalog';

/** The words of the screening result and of the figures beside it. What is named by an id is looked up by it. */
export interface ScreeningTexts {
  results: Record<Screening, string>;
  tiers: Record<string, string>;
  kinds: Record<string, string>;
  formulas: Record<string, string>;
  /** By the platform's own word for followers, as a label. */
  followers: Record<string, string>;
  typicalViews: string;
  engagement: string;
  lastPost: string;
  paidPosts: string;
  borderline: string;
  notShown: string;
  notRead: string;
  noTable: string;
  /** Where a rate stands; `size` is a follower range such as "10K–50K". */
  places: Record<string, (size: string) => string>;
  paidOf(paid: string, posts: string): string;
  medianOf(posts: string): string;
  /** Names of what stands behind a figure. */
  rows: Record<
    | 'range'
    | 'middle'
    | 'basis'
    | 'posts'
    | 'typical'
    | 'readAs'
    | 'place'
    | 'when'
    | 'alsoSaid'
    | 'dated'
    | 'aWeek'
    | 'longestGap'
    | 'possiblyPaid'
    | 'brands'
    | 'paidRate'
    | 'organicRate',
    string
  >;
  nothingUnusual: string;
  historyNotRead: string;
  checks(seen: string, all: string): string;
  things: { one: string; other: string };
}

/** The words in every language. */
export const SCREENING_TEXTS: Catalog<ScreeningTexts> = {
  en: {
    results: {
      good: 'Good to shortlist',
      check: 'Check first',
      outside: 'Outside your criteria',
      'not-enough': 'Not enough read',
    },
    tiers: {
      'below-nano': 'below nano',
      nano: 'nano',
      micro: 'micro',
      mid: 'mid-tier',
      macro: 'macro',
      mega: 'mega',
      'not-named': 'size without a name',
    },
    kinds: {
      photo: 'photo',
      carousel: 'carousel',
      video: 'video',
      short: 'short video',
      live: 'live',
      other: 'other',
    },
    formulas: {
      'hypeauditor-views': 'likes + comments ÷ views, mean',
      'hypeauditor-followers': 'likes + comments ÷ followers, mean',
      'hypeauditor-tiktok': 'likes + comments + shares ÷ views, mean',
      kolens: 'likes + comments + shares + saves ÷ views, mean',
      'median-12-followers': 'likes + comments ÷ followers, median',
      'comments-only-lower-bound': 'comments alone, a lower bound: likes are hidden',
    },
    followers: { followers: 'Followers', subscribers: 'Subscribers' },
    typicalViews: 'Typical views',
    engagement: 'Engagement',
    lastPost: 'Last post',
    paidPosts: 'Paid posts',
    borderline: 'borderline',
    notShown: 'not shown',
    notRead: 'not read',
    noTable: 'no table on this basis',
    places: {
      below: (size) => `below typical for ${size}`,
      typical: (size) => `typical for ${size}`,
      above: (size) => `above typical for ${size}`,
    },
    paidOf: (paid, posts) => `${paid} of ${posts} read`,
    medianOf: (posts) => `median of ${posts}`,
    rows: {
      range: 'Range (80 %)',
      middle: 'Middle half',
      basis: 'How it is computed',
      posts: 'Posts',
      typical: 'Typical by',
      readAs: 'Read as',
      place: 'Where',
      when: 'When',
      alsoSaid: 'Elsewhere on the page',
      dated: 'Posts with a date',
      aWeek: 'Posts a week',
      longestGap: 'Longest pause, days',
      possiblyPaid: 'Possibly paid, no label seen',
      brands: 'Brands',
      paidRate: 'Engagement, paid',
      organicRate: 'Engagement, others',
    },
    nothingUnusual: 'Nothing unusual in what was read.',
    historyNotRead: 'Follower history not read.',
    checks: (seen, all) => `${seen} of ${all} checks.`,
    things: { one: 'thing to look at.', other: 'things to look at.' },
  },
  de: {
    results: {
      good: 'Gut für die Auswahl',
      check: 'Erst ansehen',
      outside: 'Außerhalb Ihrer Kriterien',
      'not-enough': 'Zu wenig gelesen',
    },
    tiers: {
      'below-nano': 'unter Nano',
      nano: 'Nano',
      micro: 'Micro',
      mid: 'Mid-Tier',
      macro: 'Macro',
      mega: 'Mega',
      'not-named': 'Größe ohne Namen',
    },
    kinds: {
      photo: 'Foto',
      carousel: 'Karussell',
      video: 'Video',
      short: 'Kurzvideo',
      live: 'Live',
      other: 'anderes',
    },
    formulas: {
      'hypeauditor-views': 'Likes + Kommentare ÷ Aufrufe, Mittel',
      'hypeauditor-followers': 'Likes + Kommentare ÷ Follower, Mittel',
      'hypeauditor-tiktok': 'Likes + Kommentare + Shares ÷ Aufrufe, Mittel',
      kolens: 'Likes + Kommentare + Shares + Gemerkte ÷ Aufrufe, Mittel',
      'median-12-followers': 'Likes + Kommentare ÷ Follower, Median',
      'comments-only-lower-bound': 'nur Kommentare, eine Untergrenze: Likes sind verborgen',
    },
    followers: { followers: 'Follower', subscribers: 'Abonnenten' },
    typicalViews: 'Übliche Aufrufe',
    engagement: 'Engagement',
    lastPost: 'Letzter Beitrag',
    paidPosts: 'Bezahlte Beiträge',
    borderline: 'Grenzfall',
    notShown: 'nicht angezeigt',
    notRead: 'nicht gelesen',
    noTable: 'keine Tabelle auf dieser Grundlage',
    places: {
      below: (size) => `unter dem Üblichen für ${size}`,
      typical: (size) => `üblich für ${size}`,
      above: (size) => `über dem Üblichen für ${size}`,
    },
    paidOf: (paid, posts) => `${paid} von ${posts} gelesenen`,
    medianOf: (posts) => `Median aus ${posts}`,
    rows: {
      range: 'Spanne (80 %)',
      middle: 'Mittlere Hälfte',
      basis: 'So gerechnet',
      posts: 'Beiträge',
      typical: 'Üblich laut',
      readAs: 'Gelesen als',
      place: 'Wo',
      when: 'Wann',
      alsoSaid: 'Anderswo auf der Seite',
      dated: 'Beiträge mit Datum',
      aWeek: 'Beiträge pro Woche',
      longestGap: 'Längste Pause, Tage',
      possiblyPaid: 'Vielleicht bezahlt, ohne Kennzeichnung',
      brands: 'Marken',
      paidRate: 'Engagement, bezahlte',
      organicRate: 'Engagement, übrige',
    },
    nothingUnusual: 'Nichts Auffälliges in dem, was gelesen wurde.',
    historyNotRead: 'Verlauf der Follower nicht gelesen.',
    checks: (seen, all) => `${seen} von ${all} Prüfungen.`,
    things: { one: 'Punkt zum Ansehen.', other: 'Punkte zum Ansehen.' },
  },
  es: {
    results: {
      good: 'Bueno para la preselección',
      check: 'Revisar primero',
      outside: 'Fuera de sus criterios',
      'not-enough': 'Se leyó poco',
    },
    tiers: {
      'below-nano': 'menos que nano',
      nano: 'nano',
      micro: 'micro',
      mid: 'medio',
      macro: 'macro',
      mega: 'mega',
      'not-named': 'tamaño sin nombre',
    },
    kinds: {
      photo: 'foto',
      carousel: 'carrusel',
      video: 'vídeo',
      short: 'vídeo corto',
      live: 'directo',
      other: 'otro',
    },
    formulas: {
      'hypeauditor-views': 'me gusta + comentarios ÷ visualizaciones, media',
      'hypeauditor-followers': 'me gusta + comentarios ÷ seguidores, media',
      'hypeauditor-tiktok': 'me gusta + comentarios + compartidos ÷ visualizaciones, media',
      kolens: 'me gusta + comentarios + compartidos + guardados ÷ visualizaciones, media',
      'median-12-followers': 'me gusta + comentarios ÷ seguidores, mediana',
      'comments-only-lower-bound': 'solo comentarios, un límite inferior: los me gusta están ocultos',
    },
    followers: { followers: 'Seguidores', subscribers: 'Suscriptores' },
    typicalViews: 'Visualizaciones habituales',
    engagement: 'Interacción',
    lastPost: 'Última publicación',
    paidPosts: 'Publicaciones pagadas',
    borderline: 'en el límite',
    notShown: 'no se muestra',
    notRead: 'no leído',
    noTable: 'sin tabla sobre esta base',
    places: {
      below: (size) => `por debajo de lo habitual para ${size}`,
      typical: (size) => `habitual para ${size}`,
      above: (size) => `por encima de lo habitual para ${size}`,
    },
    paidOf: (paid, posts) => `${paid} de ${posts} leídas`,
    medianOf: (posts) => `mediana de ${posts}`,
    rows: {
      range: 'Intervalo (80 %)',
      middle: 'Mitad central',
      basis: 'Cómo se calcula',
      posts: 'Publicaciones',
      typical: 'Habitual según',
      readAs: 'Leído como',
      place: 'Dónde',
      when: 'Cuándo',
      alsoSaid: 'En otro lugar de la página',
      dated: 'Publicaciones con fecha',
      aWeek: 'Publicaciones por semana',
      longestGap: 'Pausa más larga, días',
      possiblyPaid: 'Quizá pagadas, sin etiqueta visible',
      brands: 'Marcas',
      paidRate: 'Interacción, pagadas',
      organicRate: 'Interacción, otras',
    },
    nothingUnusual: 'Nada inusual en lo leído.',
    historyNotRead: 'Historial de seguidores no leído.',
    checks: (seen, all) => `${seen} de ${all} comprobaciones.`,
    things: { one: 'punto que mirar.', other: 'puntos que mirar.' },
  },
};
