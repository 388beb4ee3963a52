import type { Catalog } from './catalog';

/** The words of the first run. */
export interface WelcomeTexts {
  title: string;
  step(n: string, all: string): string;
  reads: { title: string; does: readonly string[]; neverTitle: string; never: readonly string[] };
  replies: { title: string; text: string; declined: string; agree: string; decline: string };
  campaign: {
    title: string;
    text: string;
    name: string;
    namePlaceholder: string;
    client: string;
    clientHint: string;
    nicheWords: string;
    nicheHint: string;
    passMark: string;
    passMarkHint: string;
    badPercent: string;
    skip: string;
    save: string;
  };
  done: {
    title: string;
    text: string;
    keys: string;
    tour: string;
    sampleText: string;
    sample: string;
    sampleName: string;
  };
  next: string;
  back: string;
  failed: string;
}

/** The first run in every language. */
export const WELCOME_TEXTS: Catalog<WelcomeTexts> = {
  en: {
    title: 'Welcome to Touchstone',
    step: (n, all) => `Step ${n} of ${all}`,
    reads: {
      title: 'What Touchstone reads, and what it never does',
      does: [
        'It reads the creator’s page that you have open: followers, posts, comments, ad labels.',
        'It says what that comes to, how sure it is, and where each number comes from.',
        'It keeps what you save on this computer.',
      ],
      neverTitle: 'It never',
      never: ['sends anything anywhere', 'clicks, scrolls or asks for data by itself', 'says that a person cheats'],
    },
    replies: {
      title: 'Read the data that a page loads?',
      text: 'Likes and comments of posts are mostly in the data that a page loads while you look at it. Touchstone can read along. It asks for nothing itself, changes nothing on the page, and what it reads stays on this computer.',
      declined:
        'If you decline, only what is on screen is read. You can change this later. It works in tabs that you open or reload from then on.',
      agree: 'Read along',
      decline: 'Only what is on screen',
    },
    campaign: {
      title: 'Your first campaign',
      text: 'What you save goes into a campaign. All of this can be changed later, and left empty now.',
      name: 'Name of the campaign',
      namePlaceholder: 'Spring launch',
      client: 'Client',
      clientHint: 'What you note for one client never shows with another.',
      nicheWords: 'Words of your field',
      nicheHint: 'Separated by commas. Posts that have one of them count as on topic.',
      passMark: 'Lowest engagement rate in per cent',
      passMarkHint: 'Many articles name 3; on Instagram most creators over 10,000 followers are below it.',
      badPercent: 'Enter a number from 0 to 100, or nothing.',
      skip: 'Without a campaign',
      save: 'Create campaign',
    },
    done: {
      title: 'Ready',
      text: 'Open a creator’s profile on Instagram, TikTok or YouTube. The card answers there by itself.',
      keys: 'Alt+Shift+S saves, Alt+Shift+C opens the checklist, Alt+Shift+N opens the next in the queue.',
      tour: 'Take the tour (1 minute)',
      sampleText:
        'Nobody to look at yet? The tour shows card and checklist on a made-up profile. Invented creators show how a list, flags and charts look; they can be removed again in the dashboard.',
      sample: 'Look round with sample data',
      sampleName: 'Sample campaign',
    },
    next: 'Continue',
    back: 'Back',
    failed: 'That did not work. Nothing was changed. Try again.',
  },
  de: {
    title: 'Willkommen bei Touchstone',
    step: (n, all) => `Schritt ${n} von ${all}`,
    reads: {
      title: 'Was Touchstone liest, und was es nie tut',
      does: [
        'Es liest das Profil, das Sie gerade geöffnet haben: Follower, Beiträge, Kommentare, Werbekennzeichnungen.',
        'Es sagt, was sich daraus ergibt, wie sicher das ist, und woher jede Zahl kommt.',
        'Es behält auf diesem Computer, was Sie speichern.',
      ],
      neverTitle: 'Es wird nie',
      never: ['etwas versenden', 'von sich aus klicken, blättern oder Daten anfordern', 'jemandem Betrug nachsagen'],
    },
    replies: {
      title: 'Die Daten mitlesen, die eine Seite lädt?',
      text: 'Likes und Kommentare stehen meist in den Daten, die eine Seite lädt, während Sie sie ansehen. Touchstone kann mitlesen. Es fordert selbst nichts an, ändert nichts an der Seite, und was es liest, bleibt auf diesem Computer.',
      declined:
        'Wenn Sie ablehnen, wird nur gelesen, was zu sehen ist. Sie können das später ändern. Es gilt in Tabs, die Sie danach öffnen oder neu laden.',
      agree: 'Mitlesen',
      decline: 'Nur was zu sehen ist',
    },
    campaign: {
      title: 'Ihre erste Kampagne',
      text: 'Was Sie speichern, kommt in eine Kampagne. Alles lässt sich später ändern und jetzt leer lassen.',
      name: 'Name der Kampagne',
      namePlaceholder: 'Start im Frühling',
      client: 'Kunde',
      clientHint: 'Was Sie für einen Kunden notieren, erscheint nie bei einem anderen.',
      nicheWords: 'Wörter Ihres Gebiets',
      nicheHint: 'Durch Kommas getrennt. Beiträge mit einem davon gelten als zum Thema.',
      passMark: 'Niedrigste Engagement-Rate in Prozent',
      passMarkHint: 'Viele Artikel nennen 3; auf Instagram liegen die meisten Profile über 10.000 Follower darunter.',
      badPercent: 'Tragen Sie eine Zahl von 0 bis 100 ein oder nichts.',
      skip: 'Ohne Kampagne',
      save: 'Kampagne anlegen',
    },
    done: {
      title: 'Bereit',
      text: 'Öffnen Sie ein Profil auf Instagram, TikTok oder YouTube. Die Karte antwortet dort von selbst.',
      keys: 'Alt+Umschalt+S speichert, Alt+Umschalt+C öffnet die Checkliste, Alt+Umschalt+N das nächste Profil der Liste.',
      tour: 'Zum Rundgang (1 Minute)',
      sampleText:
        'Noch niemand zum Ansehen da? Der Rundgang zeigt Karte und Checkliste an einem erfundenen Profil. Beispieldaten zeigen, wie Liste, Hinweise und Diagramme aussehen; im Dashboard lassen sie sich wieder entfernen.',
      sample: 'Mit Beispieldaten umsehen',
      sampleName: 'Beispielkampagne',
    },
    next: 'Weiter',
    back: 'Zurück',
    failed: 'Das hat nicht geklappt. Nichts wurde geändert. Versuchen Sie es noch einmal.',
  },
  es: {
    title: 'Le damos la bienvenida a Touchstone',
    step: (n, all) => `Paso ${n} de ${all}`,
    reads: {
      title: 'Qué lee Touchstone y qué no hace nunca',
      does: [
        'Lee el perfil que usted tiene abierto: seguidores, publicaciones, comentarios, etiquetas de publicidad.',
        'Dice qué resulta de ello, con qué seguridad y de dónde sale cada número.',
        'Conserva en este equipo lo que usted guarda.',
      ],
      neverTitle: 'Nunca',
      never: [
        'envía nada a ninguna parte',
        'hace clic, se desplaza ni pide datos por su cuenta',
        'dice que una persona engaña',
      ],
    },
    replies: {
      title: '¿Leer los datos que carga una página?',
      text: 'Los «me gusta» y los comentarios suelen estar en los datos que una página carga mientras usted la mira. Touchstone puede leerlos a la vez. No pide nada por su cuenta, no cambia nada en la página, y lo que lee se queda en este equipo.',
      declined:
        'Si no acepta, solo se lee lo que está en pantalla. Puede cambiarlo más tarde. Vale en las pestañas que abra o recargue desde entonces.',
      agree: 'Leer a la vez',
      decline: 'Solo lo que está en pantalla',
    },
    campaign: {
      title: 'Su primera campaña',
      text: 'Lo que guarda va a una campaña. Todo esto se puede cambiar más tarde y dejar vacío ahora.',
      name: 'Nombre de la campaña',
      namePlaceholder: 'Lanzamiento de primavera',
      client: 'Cliente',
      clientHint: 'Lo que anote para un cliente nunca aparece con otro.',
      nicheWords: 'Palabras de su sector',
      nicheHint: 'Separadas por comas. Las publicaciones que tengan una cuentan como del tema.',
      passMark: 'Tasa de interacción mínima en por ciento',
      passMarkHint:
        'Muchos artículos dicen 3; en Instagram la mayoría de los perfiles de más de 10.000 seguidores está por debajo.',
      badPercent: 'Escriba un número de 0 a 100, o nada.',
      skip: 'Sin campaña',
      save: 'Crear campaña',
    },
    done: {
      title: 'Listo',
      text: 'Abra un perfil en Instagram, TikTok o YouTube. La tarjeta responde allí por sí sola.',
      keys: 'Alt+Mayús+S guarda, Alt+Mayús+C abre la lista, Alt+Mayús+N abre el siguiente de la cola.',
      tour: 'Hacer el recorrido (1 minuto)',
      sampleText:
        '¿Aún no tiene a nadie que mirar? El recorrido enseña la tarjeta y la lista de control en un perfil inventado. Unos perfiles de ejemplo muestran cómo se ven la lista, los avisos y los gráficos; se pueden quitar en el panel.',
      sample: 'Explorar con datos de ejemplo',
      sampleName: 'Campaña de muestra',
    },
    next: 'Continuar',
    back: 'Atrás',
    failed: 'No ha funcionado. No se cambió nada. Inténtelo de nuevo.',
  },
};
