import { type Catalog, counted } from './catalog';

const en = {
  title: 'Backup and data',
  backupTitle: 'Backup',
  backupText: 'A second copy in this browser, made anew whenever you ask. It helps when the first is damaged.',
  backUp: 'Back up now',
  restore: 'Put the backup back',
  restoreTitle: 'Put the backup back?',
  restoreText: 'What is here now is replaced by the backup once it is whole. It can’t be taken back.',
  backedUp: (at: string) => `Backup made ${at}.`,
  restored: (n: number, locale: string) => counted(locale, n, { one: 'row put back.', other: 'rows put back.' }),
  rescoreTitle: 'Rules of today',
  rescoreText: 'Creators are assessed when they are read. After an update, let the rules of today go over all of them.',
  rescore: 'Assess all again',
  rescoring: 'Assessing',
  outdated: (n: number, locale: string) =>
    n === 0
      ? 'Everybody is assessed by the rules of today.'
      : counted(locale, n, {
          one: 'creator is assessed by earlier rules.',
          other: 'creators are assessed by earlier rules.',
        }),
  rescored: (n: number, locale: string) =>
    counted(locale, n, { one: 'creator assessed.', other: 'creators assessed.' }),
  sampleTitle: 'Sample data',
  sampleText: 'Invented creators in a campaign of their own, to look around with. Nothing of them mixes with yours.',
  sampleAdd: 'Show sample data',
  sampleRemove: 'Remove sample data',
  sampleRemoved: 'Sample data removed.',
  sampleName: 'Sample campaign',
  lastBackup: (at: string, n: number, locale: string) =>
    `Last verified copy: ${at}, ${counted(locale, n, { one: 'row', other: 'rows' })}.`,
  noBackup: 'No copy yet. One is made within an hour of the first change.',
  toFile: 'Save to a file',
  fromFile: 'Put back from a file',
  staging: 'Reading the file',
  faults: {
    'not-a-backup': 'This file is no backup that was made here. Nothing was changed.',
    'newer-version': 'A newer version made this backup. Update first. Nothing was changed.',
    damaged: 'This backup is not as it was written. Nothing was changed; take another one.',
  },
  storage: 'Storage',
  persisted: 'The browser has promised to keep this data until you delete it.',
  notPersisted:
    'The browser may clear this data when the disk is full. Keep a backup in a file; using Touchstone often makes the browser keep it.',
  used: (used: string, quota: string) => `${used} of ${quota} that the browser allows`,
  retentionTitle: (campaign: string) => `Retention in “${campaign}”`,
  retentionNone: 'No period is set: entries stay until you remove them. It is set in the campaign.',
  retentionPeriod: (days: number, locale: string) =>
    `Entries go ${counted(locale, days, { one: 'day', other: 'days' })} after their last change, once you confirm it here.`,
  retentionNobody: 'Nothing is due.',
  retentionDue: (n: number, locale: string) => `${counted(locale, n, { one: 'entry', other: 'entries' })} due`,
  lastChanged: 'Last changed',
  retentionRemove: 'Remove them',
  retentionAsk: (n: number, locale: string) =>
    `Remove ${counted(locale, n, { one: 'entry', other: 'entries' })} for good?`,
  retentionAskText: 'Notes, decisions and quotes of these entries are gone, undo included. It can’t be taken back.',
  removed: (n: number, locale: string) => `${counted(locale, n, { one: 'entry', other: 'entries' })} removed.`,
  blockedTitle: 'Not to be contacted',
  blockedText:
    'Creators that you erased with “never keep again”. Only salted hashes of their names are kept, so that no visit, import or restore brings them back; nobody can read the names from them.',
  blocked: (n: number, locale: string) => counted(locale, n, { one: 'mark', other: 'marks' }),
  personTitle: 'Data of this person',
  personText: 'If the creator asks what you hold, save it to a file and send it.',
  held: 'Save all that is held',
  notice: 'Copy a notice',
  noticeCopied: 'Notice copied.',
  noticeText: (name: string) =>
    `Hello ${name},\n\nfor choosing partners for a campaign we looked at your public profile and noted: public figures of your profile and posts, when we saw them, and our own assessment and notes. The data is kept on our own computer and given to no one but our client for this campaign. We keep it for as long as the campaign needs it. You can ask us at any time what we hold, have it corrected or erased, and object.\n\nKind regards`,
};

/** The texts of what is kept: backup, storage, retention, erasure, and a person's own data. */
export type DataTexts = typeof en;

/** These texts in every language. */
export const DATA_TEXTS: Catalog<DataTexts> = {
  en,
  de: {
    title: 'Sicherung und Daten',
    backupTitle: 'Sicherung',
    backupText:
      'Eine zweite Kopie in diesem Browser, neu angelegt, wann immer Sie es möchten. Sie hilft, wenn die erste beschädigt ist.',
    backUp: 'Jetzt sichern',
    restore: 'Sicherung zurückspielen',
    restoreTitle: 'Sicherung zurückspielen?',
    restoreText:
      'Was jetzt hier ist, wird durch die Sicherung ersetzt, sobald sie vollständig ist. Das lässt sich nicht zurücknehmen.',
    backedUp: (at) => `Gesichert: ${at}.`,
    restored: (n, locale) => counted(locale, n, { one: 'Zeile zurückgespielt.', other: 'Zeilen zurückgespielt.' }),
    rescoreTitle: 'Regeln von heute',
    rescoreText:
      'Creators werden beim Lesen bewertet. Nach einer Aktualisierung können die Regeln von heute über alle gehen.',
    rescore: 'Alle neu bewerten',
    rescoring: 'Wird bewertet',
    outdated: (n, locale) =>
      n === 0
        ? 'Alle sind nach den Regeln von heute bewertet.'
        : counted(locale, n, {
            one: 'Creator ist nach früheren Regeln bewertet.',
            other: 'Creators sind nach früheren Regeln bewertet.',
          }),
    rescored: (n, locale) => counted(locale, n, { one: 'Creator bewertet.', other: 'Creators bewertet.' }),
    sampleTitle: 'Beispieldaten',
    sampleText:
      'Erfundene Creators in einer eigenen Kampagne, um sich umzusehen. Nichts davon mischt sich mit Ihren Daten.',
    sampleAdd: 'Beispieldaten zeigen',
    sampleRemove: 'Beispieldaten entfernen',
    sampleRemoved: 'Beispieldaten entfernt.',
    sampleName: 'Beispielkampagne',
    lastBackup: (at, n, locale) =>
      `Letzte geprüfte Kopie: ${at}, ${counted(locale, n, { one: 'Zeile', other: 'Zeilen' })}.`,
    noBackup: 'Noch keine Kopie. Sie entsteht innerhalb einer Stunde nach der ersten Änderung.',
    toFile: 'In eine Datei sichern',
    fromFile: 'Aus einer Datei zurückspielen',
    staging: 'Datei wird gelesen',
    faults: {
      'not-a-backup': 'Diese Datei ist keine Sicherung von hier. Nichts wurde geändert.',
      'newer-version':
        'Eine neuere Version hat diese Sicherung gemacht. Aktualisieren Sie zuerst. Nichts wurde geändert.',
      damaged:
        'Diese Sicherung ist nicht mehr, wie sie geschrieben wurde. Nichts wurde geändert; nehmen Sie eine andere.',
    },
    storage: 'Speicher',
    persisted: 'Der Browser hat zugesagt, diese Daten zu behalten, bis Sie sie löschen.',
    notPersisted:
      'Der Browser darf diese Daten löschen, wenn die Platte voll ist. Halten Sie eine Sicherung in einer Datei; wird Touchstone oft benutzt, behält der Browser die Daten.',
    used: (used, quota) => `${used} von ${quota}, die der Browser erlaubt`,
    retentionTitle: (campaign) => `Aufbewahrung in „${campaign}“`,
    retentionNone: 'Keine Frist gesetzt: Einträge bleiben, bis Sie sie entfernen. Gesetzt wird sie in der Kampagne.',
    retentionPeriod: (days, locale) =>
      `Einträge gehen ${counted(locale, days, { one: 'Tag', other: 'Tage' })} nach ihrer letzten Änderung, sobald Sie es hier bestätigen.`,
    retentionNobody: 'Nichts ist fällig.',
    retentionDue: (n, locale) => `${counted(locale, n, { one: 'Eintrag', other: 'Einträge' })} fällig`,
    lastChanged: 'Zuletzt geändert',
    retentionRemove: 'Entfernen',
    retentionAsk: (n, locale) => `${counted(locale, n, { one: 'Eintrag', other: 'Einträge' })} endgültig entfernen?`,
    retentionAskText:
      'Notizen, Entscheidungen und Angebote dieser Einträge sind dann weg, auch aus Rückgängig. Das lässt sich nicht zurücknehmen.',
    removed: (n, locale) => `${counted(locale, n, { one: 'Eintrag', other: 'Einträge' })} entfernt.`,
    blockedTitle: 'Nicht zu kontaktieren',
    blockedText:
      'Creators, die Sie mit „nie wieder aufbewahren“ gelöscht haben. Nur gesalzene Hashes ihrer Namen bleiben, damit kein Besuch, Import oder Zurückspielen sie wiederbringt; niemand kann die Namen daraus lesen.',
    blocked: (n, locale) => counted(locale, n, { one: 'Marke', other: 'Marken' }),
    personTitle: 'Daten dieser Person',
    personText: 'Fragt der Creator, was Sie haben, sichern Sie es in eine Datei und schicken Sie sie.',
    held: 'Alles Vorhandene sichern',
    notice: 'Hinweis kopieren',
    noticeCopied: 'Hinweis kopiert.',
    noticeText: (name) =>
      `Guten Tag ${name},\n\num Partner für eine Kampagne auszuwählen, haben wir Ihr öffentliches Profil angesehen und notiert: öffentliche Zahlen Ihres Profils und Ihrer Beiträge, wann wir sie sahen, sowie unsere eigene Einschätzung und Notizen. Die Daten liegen auf unserem eigenen Computer und gehen an niemanden außer unseren Kunden dieser Kampagne. Wir behalten sie, solange die Kampagne sie braucht. Sie können jederzeit erfragen, was wir haben, es berichtigen oder löschen lassen und widersprechen.\n\nFreundliche Grüße`,
  },
  es: {
    title: 'Copia de seguridad y datos',
    backupTitle: 'Copia de seguridad',
    backupText: 'Una segunda copia en este navegador, hecha de nuevo cuando usted quiera. Ayuda si la primera se daña.',
    backUp: 'Hacer una copia ahora',
    restore: 'Recuperar la copia',
    restoreTitle: '¿Recuperar la copia?',
    restoreText: 'Lo que hay ahora se sustituye por la copia en cuanto esté completa. No se puede deshacer.',
    backedUp: (at) => `Copia hecha: ${at}.`,
    restored: (n, locale) => counted(locale, n, { one: 'fila recuperada.', other: 'filas recuperadas.' }),
    rescoreTitle: 'Reglas de hoy',
    rescoreText:
      'Los creadores se evalúan al leerlos. Tras una actualización, las reglas de hoy pueden repasarlos todos.',
    rescore: 'Evaluar a todos de nuevo',
    rescoring: 'Evaluando',
    outdated: (n, locale) =>
      n === 0
        ? 'Todos están evaluados con las reglas de hoy.'
        : counted(locale, n, {
            one: 'creador está evaluado con reglas anteriores.',
            other: 'creadores están evaluados con reglas anteriores.',
          }),
    rescored: (n, locale) => counted(locale, n, { one: 'creador evaluado.', other: 'creadores evaluados.' }),
    sampleTitle: 'Datos de muestra',
    sampleText: 'Creadores inventados en una campaña propia, para echar un vistazo. Nada se mezcla con lo suyo.',
    sampleAdd: 'Mostrar datos de muestra',
    sampleRemove: 'Quitar datos de muestra',
    sampleRemoved: 'Datos de muestra quitados.',
    sampleName: 'Campaña de muestra',
    lastBackup: (at, n, locale) =>
      `Última copia comprobada: ${at}, ${counted(locale, n, { one: 'fila', other: 'filas' })}.`,
    noBackup: 'Aún no hay copia. Se hace dentro de una hora tras el primer cambio.',
    toFile: 'Guardar en un archivo',
    fromFile: 'Restaurar desde un archivo',
    staging: 'Leyendo el archivo',
    faults: {
      'not-a-backup': 'Este archivo no es una copia hecha aquí. No se cambió nada.',
      'newer-version': 'Una versión más nueva hizo esta copia. Actualice primero. No se cambió nada.',
      damaged: 'Esta copia no está como se escribió. No se cambió nada; tome otra.',
    },
    storage: 'Almacenamiento',
    persisted: 'El navegador ha prometido conservar estos datos hasta que usted los borre.',
    notPersisted:
      'El navegador puede borrar estos datos cuando el disco esté lleno. Guarde una copia en un archivo; usar Touchstone a menudo hace que el navegador los conserve.',
    used: (used, quota) => `${used} de ${quota} que permite el navegador`,
    retentionTitle: (campaign) => `Conservación en «${campaign}»`,
    retentionNone: 'No hay plazo: las entradas quedan hasta que las quite. Se fija en la campaña.',
    retentionPeriod: (days, locale) =>
      `Las entradas se van ${counted(locale, days, { one: 'día', other: 'días' })} después de su último cambio, cuando usted lo confirme aquí.`,
    retentionNobody: 'Nada vence.',
    retentionDue: (n, locale) => `${counted(locale, n, { one: 'entrada vence', other: 'entradas vencen' })}`,
    lastChanged: 'Último cambio',
    retentionRemove: 'Quitarlas',
    retentionAsk: (n, locale) => `¿Quitar ${counted(locale, n, { one: 'entrada', other: 'entradas' })} para siempre?`,
    retentionAskText:
      'Las notas, decisiones y ofertas de estas entradas desaparecen, también de deshacer. No se puede volver atrás.',
    removed: (n, locale) => `${counted(locale, n, { one: 'entrada quitada', other: 'entradas quitadas' })}.`,
    blockedTitle: 'No contactar',
    blockedText:
      'Creadores que borró con «no guardar nunca más». Solo quedan hashes con sal de sus nombres, para que ninguna visita, importación o restauración los traiga de vuelta; nadie puede leer los nombres en ellos.',
    blocked: (n, locale) => counted(locale, n, { one: 'marca', other: 'marcas' }),
    personTitle: 'Datos de esta persona',
    personText: 'Si el creador pregunta qué tiene usted, guárdelo en un archivo y envíeselo.',
    held: 'Guardar todo lo que hay',
    notice: 'Copiar un aviso',
    noticeCopied: 'Aviso copiado.',
    noticeText: (name) =>
      `Hola, ${name}:\n\npara elegir colaboradores de una campaña miramos su perfil público y anotamos: cifras públicas de su perfil y sus publicaciones, cuándo las vimos, y nuestra propia valoración y notas. Los datos están en nuestro equipo y no se dan a nadie salvo a nuestro cliente de esta campaña. Los conservamos mientras la campaña los necesite. Puede preguntarnos en cualquier momento qué tenemos, pedir que se corrija o se borre, y oponerse.\n\nUn saludo`,
  },
};
