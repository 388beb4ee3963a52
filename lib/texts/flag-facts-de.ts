import type { FlagFactTexts } from './flag-facts';

/** In German. */
export const FLAG_FACTS_DE: Readonly<Record<string, FlagFactTexts>> = {
  'follower-jump': {
    innocentCauses: [
      'Presse oder Fernsehen',
      'Eine Verlosung',
      'Eine Erwähnung durch ein größeres Konto',
      'Ein Beitrag, der sich anderswo verbreitete',
    ],
    check: 'Ansehen, was in diesen Tagen hier und anderswo veröffentlicht wurde; nachfragen.',
  },
  'generic-comments': {
    innocentCauses: [
      'Eine herzliche oder scherzende Gemeinschaft',
      'Ein Beitrag, der um Emoji bittet',
      'Viele kurze Grüße an einem besonderen Tag',
    ],
    check: 'Die Kommentare unter drei Beiträgen lesen: sprechen sie von dem, was zu sehen ist?',
  },
  'brand-conflict': {
    innocentCauses: ['Eine alte, beendete Buchung', 'Das Wort kann einen anderen Sinn haben'],
    check: 'Die genannten Beitragstexte lesen.',
  },
  'past-controversy': {
    innocentCauses: ['Jemand anderes gleichen Namens', 'Ein Scherz unter Followern'],
    check: 'Den Namen mit „Kontroverse“ suchen und die genannten Kommentare lesen.',
  },
  'same-commenters': {
    innocentCauses: ['Ein treuer Kreis', 'Freunde und Familie'],
    check: 'Ansehen, wer kommentiert: kommentieren sie einander auf gleiche Weise?',
  },
  'engagement-far-below-typical': {
    innocentCauses: [
      'Eine vor langer Zeit erreichte Größe, in einer anderen Nische',
      'Beiträge, die eher angesehen als gelikt werden',
    ],
    check: 'Mit zwei Creatorn gleicher Größe und Nische vergleichen.',
  },
  'even-likes': {
    innocentCauses: ['Ein kleiner, treuer Kreis, der jeden Beitrag likt', 'Gleichartige Beiträge zur gleichen Stunde'],
    check: 'Die Likes der letzten zwölf Beiträge ansehen, und von wem sie sind.',
  },
  'comments-per-like': {
    innocentCauses: [
      'Kommentare nur für Follower',
      'Bilder, zu denen es nichts zu sagen gibt',
      'Beiträge, die vielen beim Vorbeiscrollen gezeigt werden',
    ],
    check: 'Einige Beiträge öffnen: sind Kommentare eingeschränkt, und wird gesprochen?',
  },
  'views-per-follower': {
    innocentCauses: [
      'Follower aus einem früheren Thema oder von vor langer Zeit',
      'Eine Form von Beitrag, die die Plattform wenigen zeigt',
    ],
    check: 'Die Aufrufe der neuesten Beiträge jeder Art ansehen.',
  },
  'declining-engagement': {
    innocentCauses: [
      'Ein Wechsel von Thema oder Form',
      'Ein ungewöhnlicher Erfolg in der Vergangenheit',
      'Eine Saison',
    ],
    check: 'Die neuesten Beiträge neben denen von vor einem halben Jahr ansehen.',
  },
  inactive: {
    innocentCauses: [
      'Eine angekündigte Pause',
      'Neuere Beiträge auf einem anderen Reiter oder einer anderen Plattform',
    ],
    check: 'Den neuesten Beitrag auf jedem Reiter des Profils ansehen.',
  },
  'disclosure-missing': {
    innocentCauses: ['Der Code kann vom eigenen Shop sein', 'Es kann im Video gesagt oder im Bild gezeigt werden'],
    check: 'Den Beitrag öffnen und darauf achten, wie die Zusammenarbeit genannt wird.',
  },
  'paid-saturation': {
    innocentCauses: ['Eine Saison mit vielen Kampagnen', 'Jemand kennzeichnet mehr als nötig'],
    check: 'Die bezahlten Beiträge ansehen: passen sie zusammen, und wird noch geantwortet?',
  },
  'paid-posts-do-worse': {
    innocentCauses: [
      'Bezahlte Beiträge in anderer Form oder zu anderem Thema',
      'Beiträge, die die Plattform weniger Menschen zeigt',
    ],
    check: 'Die bezahlten Beiträge neben unbezahlten derselben Wochen öffnen.',
  },
  'quote-far-above': {
    innocentCauses: ['Nutzungsrechte, Exklusivität oder mehrere Fassungen', 'Eine Nische, in der alles mehr kostet'],
    check: 'Fragen, was der Preis umfasst.',
  },
  'no-answer': {
    innocentCauses: ['Ein Urlaub', 'Die Nachricht kann in einem anderen Ordner liegen'],
    check: 'Noch einmal auf anderem Weg schreiben.',
  },
  'may-be-minor': {
    innocentCauses: ['Das Alter kann das eines Kindes in der Familie oder eines Tieres sein'],
    check: 'Selbst beurteilen.',
  },
  'hidden-likes': {
    innocentCauses: ['Viele verbergen Likes, um ihre Ruhe zu haben'],
    check: 'Nach den Statistiken einiger Beiträge fragen.',
  },
  'comments-off': {
    innocentCauses: ['Schutz vor Fremden', 'Eine Regel der Plattform für Beiträge über Kinder'],
    check: 'Einen Beitrag öffnen und darunter nachsehen.',
  },
  'irregular-posting': {
    innocentCauses: ['Ein Urlaub, ein Umzug, ein Kind', 'Andere Beiträge dazwischen, noch nicht gelesen'],
    check: 'Durch das Profil scrollen.',
  },
  'high-following': {
    innocentCauses: ['Eine Gewohnheit aus den ersten Tagen', 'Eine Gemeinschaft, in der alle einander folgen'],
    check: 'Follower und Gefolgte vergleichen.',
  },
  'very-high-engagement': {
    innocentCauses: [
      'Ein kleiner und enger Kreis',
      'Eine Verlosung',
      'Ein Beitrag, der weit über die Follower hinaus ging',
    ],
    check: 'Die Kommentare der stärksten Beiträge lesen.',
  },
  'ai-label': {
    innocentCauses: ['Ein einzelnes so gemachtes Bild unter gewöhnlichen'],
    check: 'Die genannten Beiträge ansehen.',
  },
};
