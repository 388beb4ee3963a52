import type { Catalog } from './catalog';

/** What one step of the tour says, and the words of the button that does for the person what it asks for. */
export interface TourStepTexts {
  title: string;
  text: string;
  act: string;
}

/** The words of the tour, and those of the simulated profile that it is on. */
export interface TourTexts {
  label: string;
  step(n: string, all: string): string;
  skip: string;
  steps: { open: TourStepTexts; save: TourStepTexts; checklist: TourStepTexts; answer: TourStepTexts };
  profile: { madeUp: string; label: string; posts: string; followers: string };
}

/** The tour in every language. */
export const TOUR_TEXTS: Catalog<TourTexts> = {
  en: {
    label: 'Tour',
    step: (n, all) => `${n} of ${all}`,
    skip: 'Skip the tour',
    steps: {
      open: {
        title: 'The card answers by itself',
        text: 'On a creator’s page it says in the corner what was read comes to. Press it to see why.',
        act: 'Open the card',
      },
      save: {
        title: 'Every number says where it comes from',
        text: 'Press one that is underlined. “Save” puts the creator into your campaign: one click, and you browse on.',
        act: 'Save this creator',
      },
      checklist: {
        title: 'Saved. The checklist goes deeper',
        text: 'It opens beside the page and stays there while you look at one creator after the other.',
        act: 'Open the checklist',
      },
      answer: {
        title: 'One key an answer',
        text: 'What the page answers is answered, with its evidence. The rest takes one key each: y, n, u or x. Your word is the last.',
        act: 'End the tour',
      },
    },
    profile: {
      madeUp: 'Made up: this profile is part of Touchstone. Nothing here is saved.',
      label: 'Simulated profile',
      posts: 'posts',
      followers: 'followers',
    },
  },
  de: {
    label: 'Rundgang',
    step: (n, all) => `${n} von ${all}`,
    skip: 'Rundgang überspringen',
    steps: {
      open: {
        title: 'Die Karte antwortet von selbst',
        text: 'Auf einem Profil sagt sie in der Ecke, was das Gelesene ergibt. Klicken Sie darauf, um zu sehen, warum.',
        act: 'Karte öffnen',
      },
      save: {
        title: 'Jede Zahl sagt, woher sie kommt',
        text: 'Klicken Sie auf eine unterstrichene. „Speichern“ nimmt das Profil in Ihre Kampagne auf: ein Klick, und Sie sehen sich weiter um.',
        act: 'Dieses Profil speichern',
      },
      checklist: {
        title: 'Gespeichert. Die Checkliste geht tiefer',
        text: 'Sie öffnet sich neben der Seite und bleibt dort, während Sie ein Profil nach dem anderen ansehen.',
        act: 'Checkliste öffnen',
      },
      answer: {
        title: 'Eine Taste je Antwort',
        text: 'Was die Seite beantwortet, ist beantwortet, mit Beleg. Für den Rest genügt je eine Taste: y, n, u oder x. Das letzte Wort haben Sie.',
        act: 'Rundgang beenden',
      },
    },
    profile: {
      madeUp: 'Erfunden: Dieses Profil gehört zu Touchstone. Nichts davon wird gespeichert.',
      label: 'Nachgebautes Profil',
      posts: 'Beiträge',
      followers: 'Follower',
    },
  },
  es: {
    label: 'Recorrido',
    step: (n, all) => `${n} de ${all}`,
    skip: 'Saltar el recorrido',
    steps: {
      open: {
        title: 'La tarjeta responde por sí sola',
        text: 'En un perfil dice, en la esquina, qué resulta de lo leído. Púlsela para ver por qué.',
        act: 'Abrir la tarjeta',
      },
      save: {
        title: 'Cada número dice de dónde sale',
        text: 'Pulse uno subrayado. «Guardar» añade el perfil a su campaña: un clic, y sigue mirando.',
        act: 'Guardar este perfil',
      },
      checklist: {
        title: 'Guardado. La lista de control va más a fondo',
        text: 'Se abre junto a la página y sigue ahí mientras usted mira un perfil tras otro.',
        act: 'Abrir la lista de control',
      },
      answer: {
        title: 'Una tecla por respuesta',
        text: 'Lo que la página responde ya está respondido, con su prueba. Para lo demás basta una tecla: y, n, u o x. Usted tiene la última palabra.',
        act: 'Terminar el recorrido',
      },
    },
    profile: {
      madeUp: 'Inventado: este perfil es parte de Touchstone. Nada de aquí se guarda.',
      label: 'Perfil simulado',
      posts: 'publicaciones',
      followers: 'seguidores',
    },
  },
};
