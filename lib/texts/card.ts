import type { Catalog } from './catalog';

/** The card's own words. */
export interface CardTexts {
  save: string;
  saving: string;
  saveFailed: string;
  checklist: string;
  checklistFailed: string;
  history: string;
  close: string;
  move: string;
  why: string;
  saved(where: string): string;
  /** Such as "Seen before: Rejected, 3 May, price". */
  seenBefore(what: string): string;
  campaign(name: string): string;
  readSoFar(posts: string, comments: string): string;
  post: { one: string; other: string };
  comment: { one: string; other: string };
  more: { one: string; other: string };
  /** For a creator who is never to be kept. */
  blocked: { says: string; nextStep: string };
}

/** The words in every language. */
export const CARD_TEXTS: Catalog<CardTexts> = {
  en: {
    save: 'Save',
    saving: 'Saving …',
    saveFailed: 'Not saved. Nothing was lost: try again, or save in the popup.',
    checklist: 'Checklist',
    checklistFailed: 'The checklist did not open. Open it from the popup.',
    history: 'Follower history',
    close: 'Close',
    move: 'Move to the next corner',
    why: 'Why, and what was read',
    saved: (where) => `Saved: ${where}`,
    seenBefore: (what) => `Seen before: ${what}`,
    campaign: (name) => `Campaign: ${name}`,
    readSoFar: (posts, comments) => `Read so far: ${posts}, ${comments}.`,
    post: { one: 'post', other: 'posts' },
    comment: { one: 'comment', other: 'comments' },
    more: { one: 'more in the checklist', other: 'more in the checklist' },
    blocked: { says: 'You marked this creator as do not contact.', nextStep: 'Nothing of this page is kept.' },
  },
  de: {
    save: 'Speichern',
    saving: 'Wird gespeichert …',
    saveFailed: 'Nicht gespeichert. Nichts ging verloren: noch einmal versuchen oder im Popup speichern.',
    checklist: 'Checkliste',
    checklistFailed: 'Die Checkliste ging nicht auf. Bitte aus dem Popup öffnen.',
    history: 'Verlauf der Follower',
    close: 'Schließen',
    move: 'In die nächste Ecke',
    why: 'Warum, und was gelesen wurde',
    saved: (where) => `Gespeichert: ${where}`,
    seenBefore: (what) => `Schon gesehen: ${what}`,
    campaign: (name) => `Kampagne: ${name}`,
    readSoFar: (posts, comments) => `Bisher gelesen: ${posts}, ${comments}.`,
    post: { one: 'Beitrag', other: 'Beiträge' },
    comment: { one: 'Kommentar', other: 'Kommentare' },
    more: { one: 'weiterer in der Checkliste', other: 'weitere in der Checkliste' },
    blocked: {
      says: 'Sie haben dieses Profil gesperrt: nicht ansprechen.',
      nextStep: 'Von dieser Seite wird nichts aufbewahrt.',
    },
  },
  es: {
    save: 'Guardar',
    saving: 'Guardando …',
    saveFailed: 'No se guardó. No se perdió nada: inténtelo otra vez o guarde en la ventana emergente.',
    checklist: 'Lista de control',
    checklistFailed: 'La lista de control no se abrió. Ábrala desde la ventana emergente.',
    history: 'Historial de seguidores',
    close: 'Cerrar',
    move: 'Mover a la esquina siguiente',
    why: 'Por qué, y qué se leyó',
    saved: (where) => `Guardado: ${where}`,
    seenBefore: (what) => `Visto antes: ${what}`,
    campaign: (name) => `Campaña: ${name}`,
    readSoFar: (posts, comments) => `Leído hasta ahora: ${posts}, ${comments}.`,
    post: { one: 'publicación', other: 'publicaciones' },
    comment: { one: 'comentario', other: 'comentarios' },
    more: { one: 'más en la lista de control', other: 'más en la lista de control' },
    blocked: { says: 'Usted marcó este perfil para no contactarlo.', nextStep: 'No se conserva nada de esta página.' },
  },
};
