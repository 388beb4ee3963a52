import type { Decision, Stage } from '../model/shortlist';
import type { Catalog } from './catalog';

/** Where a creator stands: stages of the pipeline and decisions by their ids. */
export interface StandingTexts {
  stages: Record<Stage, string>;
  decisions: Record<Decision['kind'], string>;
}

/** The words in every language. */
export const STANDING_TEXTS: Catalog<StandingTexts> = {
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
    decisions: { approve: 'Approved', hold: 'On hold', reject: 'Rejected' },
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
    decisions: { approve: 'Freigegeben', hold: 'Zurückgestellt', reject: 'Abgelehnt' },
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
    decisions: { approve: 'Aprobado', hold: 'En espera', reject: 'Rechazado' },
  },
};
