import type { Assessment } from '../model/assessment';
import type { Decision, Stage } from '../model/shortlist';
import type { Catalog } from './catalog';

/** Single words for what is kept as codes: stages, decisions, results, sizes, kinds of post, criteria, formulas. */
export interface CodeWords {
  stages: Record<Stage, string>;
  decisions: Record<Decision['kind'] | 'none', string>;
  screenings: Record<Assessment['screening'], string>;
  tiers: Record<string, string>;
  kinds: Record<string, string>;
  criteria: Record<string, string>;
  formulas: Record<string, string>;
  places: Record<'below' | 'typical' | 'above' | 'unknown', string>;
  flagStates: Record<'raised' | 'clear' | 'not-enough-data', string>;
}

/** The words in every language. */
export const CODE_WORDS: Catalog<CodeWords> = {
  en: {
    stages: {
      found: 'Found',
      vetting: 'Vetting',
      shortlisted: 'Shortlisted',
      contacted: 'Contacted',
      replied: 'Replied',
      negotiating: 'Negotiating',
      booked: 'Booked',
      briefed: 'Briefed',
      'content-review': 'Content review',
      live: 'Live',
      done: 'Done',
      rejected: 'Rejected',
    },
    decisions: { approve: 'Approved', hold: 'On hold', reject: 'Rejected', none: 'Not decided' },
    screenings: {
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
    criteria: {
      audience: 'Audience',
      engagement: 'Engagement',
      content: 'Content',
      'brand-fit': 'Brand fit',
      professionalism: 'Professionalism',
    },
    formulas: {
      'hypeauditor-views': 'likes + comments ÷ views, mean',
      'hypeauditor-followers': 'likes + comments ÷ followers, mean',
      'hypeauditor-tiktok': 'likes + comments + shares ÷ views, mean',
      kolens: 'likes + comments + shares + saves ÷ views, mean',
      'median-12-followers': 'likes + comments ÷ followers, median',
      'comments-only-lower-bound': 'comments alone, a lower bound: likes are hidden',
    },
    places: { below: 'below typical', typical: 'typical', above: 'above typical', unknown: 'no table on this basis' },
    flagStates: { raised: 'Look at this', clear: 'Nothing unusual', 'not-enough-data': 'Not enough read' },
  },
  de: {
    stages: {
      found: 'Gefunden',
      vetting: 'In Prüfung',
      shortlisted: 'In Auswahl',
      contacted: 'Angeschrieben',
      replied: 'Geantwortet',
      negotiating: 'In Verhandlung',
      booked: 'Gebucht',
      briefed: 'Gebrieft',
      'content-review': 'Abnahme',
      live: 'Veröffentlicht',
      done: 'Fertig',
      rejected: 'Abgelehnt',
    },
    decisions: { approve: 'Freigegeben', hold: 'Zurückgestellt', reject: 'Abgelehnt', none: 'Nicht entschieden' },
    screenings: {
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
    criteria: {
      audience: 'Publikum',
      engagement: 'Engagement',
      content: 'Inhalte',
      'brand-fit': 'Passung zur Marke',
      professionalism: 'Professionalität',
    },
    formulas: {
      'hypeauditor-views': 'Likes + Kommentare ÷ Aufrufe, Mittel',
      'hypeauditor-followers': 'Likes + Kommentare ÷ Follower, Mittel',
      'hypeauditor-tiktok': 'Likes + Kommentare + Shares ÷ Aufrufe, Mittel',
      kolens: 'Likes + Kommentare + Shares + Gemerkte ÷ Aufrufe, Mittel',
      'median-12-followers': 'Likes + Kommentare ÷ Follower, Median',
      'comments-only-lower-bound': 'nur Kommentare, eine Untergrenze: Likes sind verborgen',
    },
    places: {
      below: 'unter dem Üblichen',
      typical: 'üblich',
      above: 'über dem Üblichen',
      unknown: 'keine Tabelle auf dieser Grundlage',
    },
    flagStates: { raised: 'Bitte ansehen', clear: 'Nichts Auffälliges', 'not-enough-data': 'Zu wenig gelesen' },
  },
  es: {
    stages: {
      found: 'Encontrado',
      vetting: 'En revisión',
      shortlisted: 'Preseleccionado',
      contacted: 'Contactado',
      replied: 'Respondió',
      negotiating: 'En negociación',
      booked: 'Contratado',
      briefed: 'Con briefing',
      'content-review': 'Revisión del contenido',
      live: 'Publicado',
      done: 'Terminado',
      rejected: 'Rechazado',
    },
    decisions: { approve: 'Aprobado', hold: 'En espera', reject: 'Rechazado', none: 'Sin decidir' },
    screenings: {
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
    criteria: {
      audience: 'Audiencia',
      engagement: 'Interacción',
      content: 'Contenido',
      'brand-fit': 'Encaje con la marca',
      professionalism: 'Profesionalidad',
    },
    formulas: {
      'hypeauditor-views': 'me gusta + comentarios ÷ visualizaciones, media',
      'hypeauditor-followers': 'me gusta + comentarios ÷ seguidores, media',
      'hypeauditor-tiktok': 'me gusta + comentarios + compartidos ÷ visualizaciones, media',
      kolens: 'me gusta + comentarios + compartidos + guardados ÷ visualizaciones, media',
      'median-12-followers': 'me gusta + comentarios ÷ seguidores, mediana',
      'comments-only-lower-bound': 'solo comentarios, un límite inferior: los me gusta están ocultos',
    },
    places: {
      below: 'por debajo de lo habitual',
      typical: 'habitual',
      above: 'por encima de lo habitual',
      unknown: 'sin tabla sobre esta base',
    },
    flagStates: { raised: 'Conviene mirarlo', clear: 'Nada inusual', 'not-enough-data': 'Se leyó poco' },
  },
};
