import type { Catalog } from './catalog';

/** What is the matter, and the one thing to do next. */
export interface StateWords {
  says: string;
  nextStep: string;
}

/** Words for pages that could not be read, for replies that aren't, and for tabs without a reader. */
export interface PageStateTexts {
  states: Record<
    | 'private'
    | 'not-found'
    | 'unavailable'
    | 'login-wall'
    | 'throttled'
    | 'age-gated'
    | 'still-loading'
    | 'layout-unknown'
    | 'not-a-creator-page',
    StateWords
  >;
  replies: Record<'off' | 'missing', StateWords>;
  noReader: StateWords;
}

/** The words in every language. */
export const PAGE_STATE_TEXTS: Catalog<PageStateTexts> = {
  en: {
    states: {
      private: { says: 'This profile is private.', nextStep: 'Ask the creator for access or a media kit.' },
      'not-found': { says: 'There is no creator at this address.', nextStep: 'Check the spelling of the handle.' },
      unavailable: {
        says: 'The platform says this account is not available.',
        nextStep: 'Look for the creator elsewhere.',
      },
      'login-wall': { says: 'The platform asks to sign in first.', nextStep: 'Sign in, then open the profile again.' },
      throttled: {
        says: 'The platform sent no data for this page.',
        nextStep: 'Wait some minutes, then reload the page.',
      },
      'age-gated': {
        says: 'The platform shows this profile to adults only.',
        nextStep: 'Sign in, then open it again.',
      },
      'still-loading': {
        says: 'The page is still loading.',
        nextStep: 'Wait a moment; reload the page if this stays.',
      },
      'layout-unknown': {
        says: 'This page has a layout that Touchstone does not know. Nothing was read from it.',
        nextStep: 'Vet this creator by hand for now; what you saved is safe.',
      },
      'not-a-creator-page': {
        says: 'This is not a creator’s page.',
        nextStep: 'Open a creator’s profile or post.',
      },
    },
    replies: {
      off: {
        says: 'Only what is on screen is read.',
        nextStep: 'Open posts to read their numbers, or let Touchstone read what pages load.',
      },
      missing: { says: 'What this page loaded before was not read.', nextStep: 'Reload this tab to read posts.' },
    },
    noReader: { says: 'This tab was open before Touchstone was.', nextStep: 'Reload this tab to read posts.' },
  },
  de: {
    states: {
      private: { says: 'Dieses Profil ist privat.', nextStep: 'Um Zugang oder ein Media-Kit bitten.' },
      'not-found': { says: 'Unter dieser Adresse gibt es kein Profil.', nextStep: 'Schreibweise des Namens prüfen.' },
      unavailable: {
        says: 'Die Plattform meldet: Dieses Konto ist nicht verfügbar.',
        nextStep: 'Anderswo nach dem Profil suchen.',
      },
      'login-wall': {
        says: 'Die Plattform verlangt zuerst eine Anmeldung.',
        nextStep: 'Anmelden und das Profil noch einmal öffnen.',
      },
      throttled: {
        says: 'Die Plattform hat für diese Seite keine Daten geschickt.',
        nextStep: 'Einige Minuten warten, dann die Seite neu laden.',
      },
      'age-gated': {
        says: 'Die Plattform zeigt dieses Profil nur Erwachsenen.',
        nextStep: 'Anmelden und noch einmal öffnen.',
      },
      'still-loading': {
        says: 'Die Seite lädt noch.',
        nextStep: 'Kurz warten; die Seite neu laden, wenn es so bleibt.',
      },
      'layout-unknown': {
        says: 'Touchstone kennt den Aufbau dieser Seite nicht. Es wurde nichts von ihr gelesen.',
        nextStep: 'Vorerst von Hand prüfen; Gespeichertes ist sicher.',
      },
      'not-a-creator-page': {
        says: 'Das ist kein Profil und kein Beitrag.',
        nextStep: 'Ein Profil oder einen Beitrag öffnen.',
      },
    },
    replies: {
      off: {
        says: 'Nur was auf dem Bildschirm steht, wird gelesen.',
        nextStep: 'Beiträge öffnen, um ihre Zahlen zu lesen, oder Touchstone mitlesen lassen.',
      },
      missing: {
        says: 'Was diese Seite vorher geladen hat, wurde nicht gelesen.',
        nextStep: 'Diesen Tab neu laden, um Beiträge zu lesen.',
      },
    },
    noReader: {
      says: 'Dieser Tab war schon vor Touchstone offen.',
      nextStep: 'Diesen Tab neu laden, um Beiträge zu lesen.',
    },
  },
  es: {
    states: {
      private: { says: 'Este perfil es privado.', nextStep: 'Pida acceso o un media kit.' },
      'not-found': { says: 'No hay ningún perfil en esta dirección.', nextStep: 'Revise cómo se escribe el nombre.' },
      unavailable: {
        says: 'La plataforma dice que esta cuenta no está disponible.',
        nextStep: 'Busque el perfil en otro lugar.',
      },
      'login-wall': {
        says: 'La plataforma pide iniciar sesión.',
        nextStep: 'Inicie sesión y vuelva a abrir el perfil.',
      },
      throttled: {
        says: 'La plataforma no envió datos para esta página.',
        nextStep: 'Espere unos minutos y recargue la página.',
      },
      'age-gated': {
        says: 'La plataforma muestra este perfil solo a adultos.',
        nextStep: 'Inicie sesión y vuelva a abrirlo.',
      },
      'still-loading': {
        says: 'La página aún se está cargando.',
        nextStep: 'Espere un momento; si sigue así, recárguela.',
      },
      'layout-unknown': {
        says: 'Touchstone no conoce el diseño de esta página. No se leyó nada de ella.',
        nextStep: 'Por ahora, evalúe a mano; lo guardado está a salvo.',
      },
      'not-a-creator-page': {
        says: 'Esta página no es un perfil ni una publicación.',
        nextStep: 'Abra un perfil o una publicación.',
      },
    },
    replies: {
      off: {
        says: 'Solo se lee lo que está en pantalla.',
        nextStep: 'Abra publicaciones para leer sus números, o deje que Touchstone lea lo que cargan las páginas.',
      },
      missing: {
        says: 'Lo que esta página cargó antes no se leyó.',
        nextStep: 'Recargue esta pestaña para leer publicaciones.',
      },
    },
    noReader: {
      says: 'Esta pestaña ya estaba abierta antes que Touchstone.',
      nextStep: 'Recargue esta pestaña para leer publicaciones.',
    },
  },
};
