import type { Screening } from '../../model/assessment';
import type { ProfileReading } from '../../model/reading';
import type { Catalog } from '../../texts/catalog';

/** The facts of a profile, by their keys. */
export type ProfileFact = Exclude<keyof ProfileReading, 'handle' | 'platformId'>;

/** The words of reports. */
export interface ReportTexts {
  clientTitle: string;
  evidenceTitle: string;
  creators: string;
  /** What every report ends with. */
  closing(date: string): string;
  profile: string;
  followers: string;
  tier: string;
  borderline: string;
  engagement: string;
  typicalViews: string;
  of(posts: number): string;
  interval: string;
  findings: string;
  noFindings: string;
  notRead: string;
  coverage: string;
  lastRead: string;
  platform: string;
  facts: Readonly<Record<ProfileFact, string>>;
  factHeaders: { fact: string; value: string; readAs: string; place: string; when: string };
  states: { 'not-shown': string; 'not-found': string; unreadable: string };
  stale: string;
  alsoRead: string;
  yes: string;
  no: string;
  screening: string;
  screenings: Readonly<Record<Screening, string>>;
  reasons: string;
  nextStep: string;
  flags: string;
  flagResults: { raised: string; clear: string; 'not-enough-data': string };
  criteria: string;
  score: string;
  rulesVersion: string;
  written: string;
  entry: {
    campaign: string;
    stage: string;
    decision: string;
    tags: string;
    note: string;
    foundVia: string;
    quote: string;
    contact: string;
    trackingLink: string;
    promoCode: string;
    saved: string;
  };
  checklist: string;
  answerHeaders: { question: string; answer: string; note: string; by: string; when: string };
  by: { page: string; person: string };
}

/** The words of reports in every language. */
export const REPORT_TEXTS: Catalog<ReportTexts> = {
  en: {
    clientTitle: 'Creators',
    evidenceTitle: 'Evidence (internal)',
    creators: 'Creators',
    closing: (date) =>
      `Screening aid from what was read on ${date}. It cannot see who the followers are. A person decided.`,
    profile: 'Profile',
    followers: 'Followers',
    tier: 'Size',
    borderline: 'borderline',
    engagement: 'Engagement',
    typicalViews: 'Typical views',
    of: (posts) => (posts === 1 ? 'from 1 post' : `from ${posts} posts`),
    interval: '80 % interval',
    findings: 'Findings',
    noFindings: 'none',
    notRead: 'not read',
    coverage: 'Share of the checks that could be made',
    lastRead: 'Last read',
    platform: 'Platform',
    facts: {
      name: 'Name',
      bio: 'Bio',
      links: 'Links',
      verified: 'Verified',
      category: 'Category',
      email: 'E-mail',
      country: 'Country',
      language: 'Language',
      followers: 'Followers',
      following: 'Following',
      postCount: 'Posts',
      totalLikes: 'Likes in all',
      totalViews: 'Views in all',
    },
    factHeaders: { fact: 'Fact', value: 'Value', readAs: 'Read as', place: 'Place on the page', when: 'When' },
    states: { 'not-shown': 'the page does not show it', 'not-found': 'not found', unreadable: 'not understood' },
    stale: 'from a summary that the page keeps',
    alsoRead: 'also read',
    yes: 'yes',
    no: 'no',
    screening: 'Screening',
    screenings: {
      good: 'Good to shortlist',
      check: 'Check first',
      outside: 'Outside your criteria',
      'not-enough': 'Not enough read',
    },
    reasons: 'Reasons',
    nextStep: 'Next step',
    flags: 'Observations',
    flagResults: { raised: 'to look at', clear: 'nothing unusual', 'not-enough-data': 'not enough data' },
    criteria: 'Criteria (0–100)',
    score: 'Score (0–100)',
    rulesVersion: 'Version of the rules',
    written: 'Written down',
    entry: {
      campaign: 'Campaign',
      stage: 'Stage',
      decision: 'Decision',
      tags: 'Tags',
      note: 'Note',
      foundVia: 'Found via',
      quote: 'Quote',
      contact: 'Contact',
      trackingLink: 'Tracking link',
      promoCode: 'Promo code',
      saved: 'Saved',
    },
    checklist: 'Checklist',
    answerHeaders: { question: 'Question', answer: 'Answer', note: 'Note', by: 'Answered by', when: 'When' },
    by: { page: 'the page', person: 'a person' },
  },
  de: {
    clientTitle: 'Creator',
    evidenceTitle: 'Belege (intern)',
    creators: 'Creator',
    closing: (date) =>
      `Hilfe zur Vorauswahl aus dem, was am ${date} gelesen wurde. Sie kann nicht sehen, wer die Follower sind. Entschieden hat ein Mensch.`,
    profile: 'Profil',
    followers: 'Follower',
    tier: 'Größe',
    borderline: 'an der Grenze',
    engagement: 'Engagement',
    typicalViews: 'Typische Aufrufe',
    of: (posts) => (posts === 1 ? 'aus 1 Beitrag' : `aus ${posts} Beiträgen`),
    interval: '80-%-Intervall',
    findings: 'Befunde',
    noFindings: 'keine',
    notRead: 'nicht gelesen',
    coverage: 'Anteil der Prüfungen, die möglich waren',
    lastRead: 'Zuletzt gelesen',
    platform: 'Plattform',
    facts: {
      name: 'Name',
      bio: 'Biografie',
      links: 'Links',
      verified: 'Verifiziert',
      category: 'Kategorie',
      email: 'E-Mail',
      country: 'Land',
      language: 'Sprache',
      followers: 'Follower',
      following: 'Folgt',
      postCount: 'Beiträge',
      totalLikes: 'Likes insgesamt',
      totalViews: 'Aufrufe insgesamt',
    },
    factHeaders: { fact: 'Angabe', value: 'Wert', readAs: 'Gelesen als', place: 'Ort auf der Seite', when: 'Wann' },
    states: { 'not-shown': 'zeigt die Seite nicht', 'not-found': 'nicht gefunden', unreadable: 'nicht verstanden' },
    stale: 'aus einer Zusammenfassung, die die Seite vorhält',
    alsoRead: 'außerdem gelesen',
    yes: 'ja',
    no: 'nein',
    screening: 'Vorauswahl',
    screenings: {
      good: 'Gut für die Auswahl',
      check: 'Erst prüfen',
      outside: 'Außerhalb Ihrer Kriterien',
      'not-enough': 'Zu wenig gelesen',
    },
    reasons: 'Gründe',
    nextStep: 'Nächster Schritt',
    flags: 'Beobachtungen',
    flagResults: { raised: 'anzusehen', clear: 'nichts Ungewöhnliches', 'not-enough-data': 'zu wenig Daten' },
    criteria: 'Kriterien (0–100)',
    score: 'Punktzahl (0–100)',
    rulesVersion: 'Version der Regeln',
    written: 'Notiert',
    entry: {
      campaign: 'Kampagne',
      stage: 'Stand',
      decision: 'Entscheidung',
      tags: 'Schlagwörter',
      note: 'Notiz',
      foundVia: 'Gefunden über',
      quote: 'Angebot',
      contact: 'Kontakt',
      trackingLink: 'Tracking-Link',
      promoCode: 'Rabattcode',
      saved: 'Gespeichert',
    },
    checklist: 'Checkliste',
    answerHeaders: { question: 'Frage', answer: 'Antwort', note: 'Notiz', by: 'Beantwortet von', when: 'Wann' },
    by: { page: 'der Seite', person: 'einem Menschen' },
  },
  es: {
    clientTitle: 'Creadores',
    evidenceTitle: 'Pruebas (uso interno)',
    creators: 'Creadores',
    closing: (date) =>
      `Ayuda para la preselección a partir de lo que se leyó el ${date}. No puede ver quiénes son los seguidores. Decidió una persona.`,
    profile: 'Perfil',
    followers: 'Seguidores',
    tier: 'Tamaño',
    borderline: 'en el límite',
    engagement: 'Interacción',
    typicalViews: 'Visualizaciones típicas',
    of: (posts) => (posts === 1 ? 'de 1 publicación' : `de ${posts} publicaciones`),
    interval: 'intervalo del 80 %',
    findings: 'Hallazgos',
    noFindings: 'ninguno',
    notRead: 'no leído',
    coverage: 'Parte de las comprobaciones que se pudo hacer',
    lastRead: 'Última lectura',
    platform: 'Plataforma',
    facts: {
      name: 'Nombre',
      bio: 'Biografía',
      links: 'Enlaces',
      verified: 'Verificado',
      category: 'Categoría',
      email: 'Correo',
      country: 'País',
      language: 'Idioma',
      followers: 'Seguidores',
      following: 'Seguidos',
      postCount: 'Publicaciones',
      totalLikes: 'Me gusta en total',
      totalViews: 'Visualizaciones en total',
    },
    factHeaders: { fact: 'Dato', value: 'Valor', readAs: 'Leído como', place: 'Lugar en la página', when: 'Cuándo' },
    states: {
      'not-shown': 'la página no lo muestra',
      'not-found': 'no encontrado',
      unreadable: 'no entendido',
    },
    stale: 'de un resumen que guarda la página',
    alsoRead: 'también leído',
    yes: 'sí',
    no: 'no',
    screening: 'Preselección',
    screenings: {
      good: 'Apto para la lista',
      check: 'Revisar antes',
      outside: 'Fuera de sus criterios',
      'not-enough': 'Poco leído',
    },
    reasons: 'Motivos',
    nextStep: 'Siguiente paso',
    flags: 'Observaciones',
    flagResults: { raised: 'por mirar', clear: 'nada inusual', 'not-enough-data': 'datos insuficientes' },
    criteria: 'Criterios (0–100)',
    score: 'Puntuación (0–100)',
    rulesVersion: 'Versión de las reglas',
    written: 'Anotado',
    entry: {
      campaign: 'Campaña',
      stage: 'Etapa',
      decision: 'Decisión',
      tags: 'Etiquetas',
      note: 'Nota',
      foundVia: 'Encontrado en',
      quote: 'Presupuesto',
      contact: 'Contacto',
      trackingLink: 'Enlace de seguimiento',
      promoCode: 'Código de descuento',
      saved: 'Guardado',
    },
    checklist: 'Lista de comprobación',
    answerHeaders: {
      question: 'Pregunta',
      answer: 'Respuesta',
      note: 'Nota',
      by: 'Respondido por',
      when: 'Cuándo',
    },
    by: { page: 'la página', person: 'una persona' },
  },
};
