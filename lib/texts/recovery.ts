import { type Catalog, counted } from './catalog';

const en = {
  lostTitle: 'The browser has lost what was here',
  lostText: (at: string, n: number, locale: string) =>
    `A backup of ${at} is still there, with ${counted(locale, n, { one: 'row', other: 'rows' })}. Put it back, or keep what is here now. Until you choose, it stays and no other takes its place.`,
  partTitle: 'A part of what was here is missing',
  partText:
    'Rows are missing that nothing took away. Putting the backup back takes the place of what is here, also of what was added since.',
  putBack: 'Put the backup back',
  keep: 'Keep what is here now',
  kept: 'What is here now is backed up.',
  tryAgain: 'Try again',
  titles: {
    damaged: 'The database can’t be opened',
    'no-space': 'The disk is full',
    'newer-database': 'A newer Touchstone made this data',
  },
  says: {
    damaged:
      'Nothing was deleted. Close the browser, start it again and try once more. If that doesn’t help, put a backup back: the database is given up for it only when the backup is found whole.',
    'no-space': 'Nothing was changed or deleted. Free some space, then try again.',
    'newer-database': 'This one leaves it alone. Update the extension, then try again.',
  },
};

/** The texts for when the data can't be reached, or was lost. */
export type RecoveryTexts = typeof en;

/** These texts in every language. */
export const RECOVERY_TEXTS: Catalog<RecoveryTexts> = {
  en,
  de: {
    lostTitle: 'Der Browser hat verloren, was hier war',
    lostText: (at, n, locale) =>
      `Eine Sicherung vom ${at} ist noch da, mit ${counted(locale, n, { one: 'Zeile', other: 'Zeilen' })}. Spielen Sie sie zurück oder behalten Sie, was jetzt hier ist. Bis Sie wählen, bleibt sie, und keine andere tritt an ihre Stelle.`,
    partTitle: 'Ein Teil von dem, was hier war, fehlt',
    partText:
      'Es fehlen Zeilen, die nichts weggenommen hat. Die zurückgespielte Sicherung tritt an die Stelle von allem, was hier ist, auch von dem, was seither dazukam.',
    putBack: 'Sicherung zurückspielen',
    keep: 'Behalten, was jetzt hier ist',
    kept: 'Was jetzt hier ist, ist gesichert.',
    tryAgain: 'Noch einmal versuchen',
    titles: {
      damaged: 'Die Datenbank lässt sich nicht öffnen',
      'no-space': 'Der Speicher ist voll',
      'newer-database': 'Ein neueres Touchstone hat diese Daten angelegt',
    },
    says: {
      damaged:
        'Es wurde nichts gelöscht. Schließen Sie den Browser, starten Sie ihn neu und versuchen Sie es noch einmal. Hilft das nicht, spielen Sie eine Sicherung zurück: Die Datenbank wird erst aufgegeben, wenn die Sicherung vollständig ist.',
      'no-space': 'Es wurde nichts geändert oder gelöscht. Schaffen Sie Platz und versuchen Sie es dann noch einmal.',
      'newer-database':
        'Dieses hier lässt sie in Ruhe. Aktualisieren Sie die Erweiterung und versuchen Sie es dann noch einmal.',
    },
  },
  es: {
    lostTitle: 'El navegador ha perdido lo que había aquí',
    lostText: (at, n, locale) =>
      `Sigue habiendo una copia del ${at}, con ${counted(locale, n, { one: 'fila', other: 'filas' })}. Recupérela o conserve lo que hay ahora. Hasta que elija, se queda y ninguna otra ocupa su lugar.`,
    partTitle: 'Falta una parte de lo que había aquí',
    partText:
      'Faltan filas que nada quitó. La copia recuperada ocupa el lugar de todo lo que hay, también de lo añadido desde entonces.',
    putBack: 'Recuperar la copia',
    keep: 'Conservar lo que hay ahora',
    kept: 'Lo que hay ahora tiene copia.',
    tryAgain: 'Intentarlo otra vez',
    titles: {
      damaged: 'La base de datos no se abre',
      'no-space': 'No queda espacio',
      'newer-database': 'Un Touchstone más nuevo creó estos datos',
    },
    says: {
      damaged:
        'No se borró nada. Cierre el navegador, ábralo e inténtelo otra vez. Si no sirve, recupere una copia: la base de datos solo se abandona cuando la copia está completa.',
      'no-space': 'No se cambió ni borró nada. Libere espacio e inténtelo otra vez.',
      'newer-database': 'Este no los toca. Actualice la extensión e inténtelo otra vez.',
    },
  },
};
