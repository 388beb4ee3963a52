import type { Catalog } from './catalog';

/** The popup's own words. */
export interface PopupTexts {
  creatorInTab: string;
  save: string;
  saved: string;
  dashboard: string;
  checklist: string;
  why: string;
  moreFlags: { one: string; other: string };
  stage: string;
  rejectReason: string;
  reject: string;
  cancel: string;
  decision: string;
  decide: { approve: string; hold: string; reject: string };
  reason: string;
  tags: string;
  addTag: string;
  removeTag(tag: string): string;
  note: string;
  noteHint: string;
  seenBefore(what: string): string;
  shortlist: string;
  search: string;
  export: string;
  /** `form` is a file's form, such as "CSV". */
  exportAs(form: string): string;
  remove: string;
  removeNamed(name: string): string;
  removed(name: string): string;
  undo: string;
  open(name: string): string;
  empty: { title: string; text: string };
  nothingFound: string;
  hasMore: string;
  access: { title: string; text: string; allow: string };
  question: { title: string; text: string; declined: string; decline: string; agree: string };
  failed: string;
  refused: Record<string, string>;
  nothingChanged: string;
}

/** The words in every language. */
export const POPUP_TEXTS: Catalog<PopupTexts> = {
  en: {
    creatorInTab: 'Creator in this tab',
    save: 'Save',
    saved: 'Saved',
    dashboard: 'Dashboard',
    checklist: 'Checklist',
    why: 'Why',
    moreFlags: { one: 'more in the checklist', other: 'more in the checklist' },
    stage: 'Stage',
    rejectReason: 'Why is the creator rejected?',
    reject: 'Reject',
    cancel: 'Cancel',
    decision: 'Your decision',
    decide: { approve: 'Approve', hold: 'Hold', reject: 'Reject' },
    reason: 'Reason',
    tags: 'Tags',
    addTag: 'Add a tag',
    removeTag: (tag) => `Remove tag ${tag}`,
    note: 'Note',
    noteHint: 'Kept as you type.',
    seenBefore: (what) => `Seen before: ${what}`,
    shortlist: 'Shortlist',
    search: 'Search by name or handle',
    export: 'Export',
    exportAs: (form) => `Export ${form}`,
    remove: 'Remove',
    removeNamed: (name) => `Remove ${name}`,
    removed: (name) => `${name} is off the shortlist.`,
    undo: 'Undo',
    open: (name) => `Open the profile of ${name}`,
    empty: { title: 'Nobody yet', text: 'Open a creator’s page and press Save.' },
    nothingFound: 'Nobody here by that name.',
    hasMore: 'More are in the dashboard and in the export.',
    access: {
      title: 'Touchstone may not read this page',
      text: 'The browser keeps Touchstone from Instagram, TikTok, YouTube and Social Blade. It reads nowhere else.',
      allow: 'Allow these sites',
    },
    question: {
      title: 'Read the data that a page loads?',
      text: 'Likes and comments of posts are mostly in the data that a page loads while you look at it. Touchstone can read along. It asks for nothing itself, changes nothing on the page, and what it reads stays on this computer.',
      declined: 'If you decline, only what is on screen is read. It works in tabs that you open or reload from now on.',
      decline: 'Only what is on screen',
      agree: 'Read along',
    },
    failed: 'That did not work. Nothing that you saved is lost. Try again, or reopen this window.',
    refused: {
      'no-space': 'The disk is full: nothing was changed. Free some space, then try again.',
      'newer-database': 'A newer Touchstone made your data; this one leaves it alone. Update the extension.',
      damaged: 'The database can’t be opened. Open the dashboard: it offers the newest backup.',
      'do-not-contact': 'You marked this creator as do not contact. Nothing is kept.',
      'unknown-creator': 'This page was not read yet. Wait a moment, then save again.',
    },
    nothingChanged: 'That did not work. Nothing was changed. Try again, or reopen this window.',
  },
  de: {
    creatorInTab: 'Profil in diesem Tab',
    save: 'Speichern',
    saved: 'Gespeichert',
    dashboard: 'Dashboard',
    checklist: 'Checkliste',
    why: 'Warum',
    moreFlags: { one: 'weiterer in der Checkliste', other: 'weitere in der Checkliste' },
    stage: 'Stufe',
    rejectReason: 'Warum wird abgelehnt?',
    reject: 'Ablehnen',
    cancel: 'Abbrechen',
    decision: 'Ihre Entscheidung',
    decide: { approve: 'Freigeben', hold: 'Zurückstellen', reject: 'Ablehnen' },
    reason: 'Grund',
    tags: 'Schlagwörter',
    addTag: 'Schlagwort hinzufügen',
    removeTag: (tag) => `Schlagwort ${tag} entfernen`,
    note: 'Notiz',
    noteHint: 'Wird beim Tippen gesichert.',
    seenBefore: (what) => `Schon gesehen: ${what}`,
    shortlist: 'Auswahl',
    search: 'Nach Name oder Handle suchen',
    export: 'Exportieren',
    exportAs: (form) => `${form} exportieren`,
    remove: 'Entfernen',
    removeNamed: (name) => `${name} entfernen`,
    removed: (name) => `${name} ist nicht mehr in der Auswahl.`,
    undo: 'Rückgängig',
    open: (name) => `Profil von ${name} öffnen`,
    empty: { title: 'Noch niemand', text: 'Ein Profil öffnen und Speichern drücken.' },
    nothingFound: 'Niemand mit diesem Namen.',
    hasMore: 'Weitere stehen im Dashboard und im Export.',
    access: {
      title: 'Touchstone darf diese Seite nicht lesen',
      text: 'Der Browser hält Touchstone von Instagram, TikTok, YouTube und Social Blade fern. Anderswo liest es nichts.',
      allow: 'Diese Seiten erlauben',
    },
    question: {
      title: 'Mitlesen, was eine Seite lädt?',
      text: 'Likes und Kommentare stehen meist in den Daten, die eine Seite lädt, während Sie sie ansehen. Touchstone kann mitlesen. Es fragt selbst nichts ab, ändert nichts auf der Seite, und was es liest, bleibt auf diesem Computer.',
      declined:
        'Wenn Sie ablehnen, wird nur gelesen, was auf dem Bildschirm steht. Es gilt für Tabs, die ab jetzt geöffnet oder neu geladen werden.',
      decline: 'Nur was auf dem Bildschirm steht',
      agree: 'Mitlesen',
    },
    failed: 'Das hat nicht geklappt. Gespeichertes ist sicher. Noch einmal versuchen oder dieses Fenster neu öffnen.',
    refused: {
      'no-space': 'Der Speicher ist voll: Es wurde nichts geändert. Platz schaffen, dann noch einmal versuchen.',
      'newer-database':
        'Ihre Daten stammen von einem neueren Touchstone; dieses lässt sie unberührt. Bitte die Erweiterung aktualisieren.',
      damaged: 'Die Datenbank lässt sich nicht öffnen. Im Dashboard gibt es die neueste Sicherung.',
      'do-not-contact': 'Sie haben dieses Profil gesperrt. Es wird nichts aufbewahrt.',
      'unknown-creator': 'Diese Seite wurde noch nicht gelesen. Kurz warten, dann noch einmal speichern.',
    },
    nothingChanged:
      'Das hat nicht geklappt. Es wurde nichts geändert. Noch einmal versuchen oder dieses Fenster neu öffnen.',
  },
  es: {
    creatorInTab: 'Perfil de esta pestaña',
    save: 'Guardar',
    saved: 'Guardado',
    dashboard: 'Panel',
    checklist: 'Lista de control',
    why: 'Por qué',
    moreFlags: { one: 'más en la lista de control', other: 'más en la lista de control' },
    stage: 'Etapa',
    rejectReason: '¿Por qué se rechaza?',
    reject: 'Rechazar',
    cancel: 'Cancelar',
    decision: 'Su decisión',
    decide: { approve: 'Aprobar', hold: 'Esperar', reject: 'Rechazar' },
    reason: 'Motivo',
    tags: 'Etiquetas',
    addTag: 'Añadir etiqueta',
    removeTag: (tag) => `Quitar la etiqueta ${tag}`,
    note: 'Nota',
    noteHint: 'Se guarda al escribir.',
    seenBefore: (what) => `Visto antes: ${what}`,
    shortlist: 'Preselección',
    search: 'Buscar por nombre o usuario',
    export: 'Exportar',
    exportAs: (form) => `Exportar ${form}`,
    remove: 'Quitar',
    removeNamed: (name) => `Quitar a ${name}`,
    removed: (name) => `${name} ya no está en la preselección.`,
    undo: 'Deshacer',
    open: (name) => `Abrir el perfil de ${name}`,
    empty: { title: 'Aún no hay nadie', text: 'Abra un perfil y pulse Guardar.' },
    nothingFound: 'Nadie con ese nombre.',
    hasMore: 'Hay más en el panel y en la exportación.',
    access: {
      title: 'Touchstone no puede leer esta página',
      text: 'El navegador no deja que Touchstone lea Instagram, TikTok, YouTube y Social Blade. No lee en ningún otro sitio.',
      allow: 'Permitir estos sitios',
    },
    question: {
      title: '¿Leer los datos que carga una página?',
      text: 'Los me gusta y comentarios suelen estar en los datos que una página carga mientras usted la mira. Touchstone puede leerlos a la vez. No pide nada por su cuenta, no cambia nada en la página, y lo que lee se queda en este equipo.',
      declined:
        'Si no acepta, solo se lee lo que está en pantalla. Vale para las pestañas que abra o recargue desde ahora.',
      decline: 'Solo lo que está en pantalla',
      agree: 'Leer también',
    },
    failed: 'No funcionó. Lo guardado está a salvo. Inténtelo otra vez o vuelva a abrir esta ventana.',
    refused: {
      'no-space': 'No queda espacio: no se cambió nada. Libere espacio e inténtelo otra vez.',
      'newer-database': 'Sus datos son de un Touchstone más nuevo; este no los toca. Actualice la extensión.',
      damaged: 'La base de datos no se abre. Abra el panel: ofrece la copia de seguridad más reciente.',
      'do-not-contact': 'Usted marcó este perfil para no contactarlo. No se conserva nada.',
      'unknown-creator': 'Esta página aún no se ha leído. Espere un momento y vuelva a guardar.',
    },
    nothingChanged: 'No funcionó. No se cambió nada. Inténtelo otra vez o vuelva a abrir esta ventana.',
  },
};
