/** Why something can't be imported or linked, in German, by its English text (lib/model/sentence.ts tells of places). */
export const REASONS_DE: Readonly<Record<string, string>> = {
  // Files
  'The file has {size:#} MB; at most {most:#} MB are read. Split it.':
    'Die Datei hat {size} MB; höchstens {most} MB werden gelesen. Bitte teilen.',
  'This is a packed file or a workbook. Save it as CSV, in UTF-8, and take that.':
    'Das ist eine gepackte Datei oder eine Arbeitsmappe. Bitte als CSV in UTF-8 speichern und diese Datei nehmen.',
  'The file is not text in UTF-8. Save it as "CSV UTF-8" or as JSON, and take that.':
    'Die Datei ist kein Text in UTF-8. Bitte als „CSV UTF-8“ oder als JSON speichern und diese Datei nehmen.',
  'The table is empty.': 'Die Tabelle ist leer.',
  'Line {line:#} has a quotation mark that nothing ends.':
    'Zeile {line:#} hat ein Anführungszeichen, das nicht geschlossen wird.',
  'Line {line:#} has more than {most:#} cells.': 'Zeile {line:#} hat mehr als {most} Zellen.',
  'The table has more than {most:#} cells. Split it.': 'Die Tabelle hat mehr als {most} Zellen. Bitte teilen.',
  'The table has more than {most:#} lines. Split it.': 'Die Tabelle hat mehr als {most} Zeilen. Bitte teilen.',
  'One line is longer than a table’s can be.': 'Eine Zeile ist länger, als die einer Tabelle sein kann.',
  'This file is not JSON, or only a part of it.': 'Diese Datei ist kein JSON oder nur ein Teil davon.',
  'This is no list that was exported here.': 'Das ist keine Liste, die hier exportiert wurde.',
  'A newer version wrote this list. Update first.':
    'Eine neuere Version hat diese Liste geschrieben. Bitte zuerst aktualisieren.',
  'Rows {one:#} and {other:#} are for the same creator in the same campaign. Nothing was taken.':
    'Die Zeilen {one:#} und {other:#} meinen denselben Creator in derselben Kampagne. Nichts wurde übernommen.',
  'This file is not read: {why}.': 'Diese Datei wird nicht gelesen: {why}.',
  'it is nested more than {most:#} deep': 'sie ist tiefer als {most} Ebenen geschachtelt',
  'a list in it has more than {most:#} items': 'eine Liste darin hat mehr als {most} Teile',
  'it has more than {most:#} values': 'sie hat mehr als {most} Werte',
  'an object in it has more than {most:#} keys': 'ein Objekt darin hat mehr als {most} Schlüssel',
  'a text in it has more than {most:#} characters': 'ein Text darin hat mehr als {most} Zeichen',
  'it has a key called __proto__': 'sie hat einen Schlüssel namens __proto__',

  // Lines and cells
  'has more cells than the header': 'hat mehr Zellen als die Kopfzeile',
  'names no creator: no handle, address or id': 'nennt keinen Creator: weder Handle noch Adresse noch Kennung',
  'names no platform: choose which': 'nennt keine Plattform: bitte auswählen, welche',
  'names two creators': 'nennt zwei Creators',
  'names nobody': 'nennt niemanden',
  'is no whole number': 'ist keine ganze Zahl',
  'is no number, or can mean two': 'ist keine Zahl oder kann zwei bedeuten',
  'is longer than it can be, or not as it must be': 'ist zu lang oder nicht so, wie es sein muss',
  'has no currency': 'hat keine Währung',
  'doesn’t say what it is for': 'sagt nicht, wofür er gilt',
  'the date is missing': 'das Datum fehlt',
  'the date is no day of the calendar': 'das Datum ist kein Tag des Kalenders',
  'the date can mean two days: write it as YYYY-MM-DD':
    'das Datum kann zwei Tage bedeuten: bitte als JJJJ-MM-TT schreiben',

  // Follower histories
  'the follower count is no whole number': 'die Zahl der Follower ist keine ganze Zahl',
  'the views or posts are no whole number': 'Aufrufe oder Beiträge sind keine ganze Zahl',
  'the file is larger than {most} MB': 'die Datei ist größer als {most} MB',
  'the file has more than {most} lines': 'die Datei hat mehr als {most} Zeilen',
  'two columns are {name}': 'zwei Spalten sind {name}',
  'no column is called date': 'keine Spalte heißt Datum',
  'no column is called followers or subscribers': 'keine Spalte heißt Followers oder Abonnenten',
  '{date} is told in another way on line {line:#}: neither is taken':
    '{date} steht in Zeile {line:#} anders: keines von beiden gilt',

  // Rows of a list
  'the row is missing or not as it must be': 'fehlt oder ist nicht, wie sie sein muss',
  '{place} is missing or not as it must be': '{place} fehlt oder ist nicht, wie es sein muss',

  // Addresses and handles
  'is longer than any address': 'ist länger als jede Adresse',
  '{n:#} more items: add them as a second list': '{n} weitere: bitte als zweite Liste hinzufügen',
  'is an old kind of address: open it once and save it there':
    'ist eine Adresse alter Art: einmal öffnen und dort speichern',
  "is a shortened {platform} link, which can't be followed without a request: open it and save it there":
    'ist ein Kurzlink von {platform}, dem nur eine Abfrage folgen kann: öffnen und dort speichern',
  'is a post: open it and save its creator there': 'ist ein Beitrag: öffnen und den Creator dort speichern',
  "is no creator's page on {platform}": 'ist keine Seite eines Creators auf {platform}',
  'is no address of a platform that is read': 'ist keine Adresse einer Plattform, die gelesen wird',
  'is a handle without a platform: choose which': 'ist ein Handle ohne Plattform: bitte auswählen, welche',
  'is no handle on {platform}': 'ist kein Handle auf {platform}',

  // Links
  'is no address that begins with https://': 'ist keine Adresse, die mit https:// beginnt',
  'holds a user name or password': 'enthält einen Benutzernamen oder ein Passwort',
  'has nothing for {name}': 'hat nichts für {name}',

  // What a cell says, quoted
  'is none of the stages': 'ist keine der Stufen',
  'is no decision': 'ist keine Entscheidung',
  'is no platform here': 'ist hier keine Plattform',
  '“{cell}” {why}': '„{cell}“ {why}',
};
