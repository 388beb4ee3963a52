import { type TextLanguage, textLanguage } from './catalog';

/** A reason with places for what stands in it: `{…}` takes whatever is there, `{why}` another reason. */
type Reason = Readonly<Record<TextLanguage, string>>;

const reason = (en: string, de: string, es: string): Reason => ({ en, de, es });

/**
 * Why a file, a line, a cell, an address or a link can't be taken: in English as lib/import and lib/links write it, and in
 * the other languages. Where two fit, the first one counts.
 */
export const REASONS: readonly Reason[] = [
  // Files
  reason(
    'The file has {size} MB; at most {most} MB are read. Split it.',
    'Die Datei hat {size} MB; höchstens {most} MB werden gelesen. Bitte teilen.',
    'El archivo tiene {size} MB; se leen como máximo {most} MB. Divídalo.',
  ),
  reason(
    'This is a packed file or a workbook. Save it as CSV, in UTF-8, and take that.',
    'Das ist eine gepackte Datei oder eine Arbeitsmappe. Bitte als CSV in UTF-8 speichern und diese Datei nehmen.',
    'Es un archivo comprimido o un libro de cálculo. Guárdelo como CSV en UTF-8 y use ese.',
  ),
  reason(
    'The file is not text in UTF-8. Save it as "CSV UTF-8" or as JSON, and take that.',
    'Die Datei ist kein Text in UTF-8. Bitte als „CSV UTF-8“ oder als JSON speichern und diese Datei nehmen.',
    'El archivo no es texto en UTF-8. Guárdelo como «CSV UTF-8» o como JSON y use ese.',
  ),
  reason('The table is empty.', 'Die Tabelle ist leer.', 'La tabla está vacía.'),
  reason(
    'Line {line} has a quotation mark that nothing ends.',
    'Zeile {line} hat ein Anführungszeichen, das nicht geschlossen wird.',
    'La línea {line} tiene unas comillas que no se cierran.',
  ),
  reason(
    'Line {line} has more than {most} cells.',
    'Zeile {line} hat mehr als {most} Zellen.',
    'La línea {line} tiene más de {most} celdas.',
  ),
  reason(
    'The table has more than {most} cells. Split it.',
    'Die Tabelle hat mehr als {most} Zellen. Bitte teilen.',
    'La tabla tiene más de {most} celdas. Divídala.',
  ),
  reason(
    'The table has more than {most} lines. Split it.',
    'Die Tabelle hat mehr als {most} Zeilen. Bitte teilen.',
    'La tabla tiene más de {most} líneas. Divídala.',
  ),
  reason(
    'One line is longer than a table’s can be.',
    'Eine Zeile ist länger, als die einer Tabelle sein kann.',
    'Una línea es más larga de lo que puede ser en una tabla.',
  ),
  reason(
    'This file is not JSON, or only a part of it.',
    'Diese Datei ist kein JSON oder nur ein Teil davon.',
    'Este archivo no es JSON, o es solo una parte.',
  ),
  reason(
    'This is no list that was exported here.',
    'Das ist keine Liste, die hier exportiert wurde.',
    'No es una lista exportada aquí.',
  ),
  reason(
    'A newer version wrote this list. Update first.',
    'Eine neuere Version hat diese Liste geschrieben. Bitte zuerst aktualisieren.',
    'Esta lista la escribió una versión más nueva. Actualice primero.',
  ),
  reason(
    'Rows {one} and {other} are for the same creator in the same campaign. Nothing was taken.',
    'Die Zeilen {one} und {other} meinen denselben Creator in derselben Kampagne. Nichts wurde übernommen.',
    'Las filas {one} y {other} son del mismo creador en la misma campaña. No se tomó nada.',
  ),
  reason('This file is not read: {why}.', 'Diese Datei wird nicht gelesen: {why}.', 'Este archivo no se lee: {why}.'),
  reason(
    'it is nested more than {most} deep',
    'sie ist tiefer als {most} Ebenen geschachtelt',
    'tiene más de {most} niveles',
  ),
  reason(
    'a list in it has more than {most} items',
    'eine Liste darin hat mehr als {most} Teile',
    'una lista tiene más de {most} elementos',
  ),
  reason('it has more than {most} values', 'sie hat mehr als {most} Werte', 'tiene más de {most} valores'),
  reason(
    'an object in it has more than {most} keys',
    'ein Objekt darin hat mehr als {most} Schlüssel',
    'un objeto tiene más de {most} claves',
  ),
  reason(
    'a text in it has more than {most} characters',
    'ein Text darin hat mehr als {most} Zeichen',
    'un texto tiene más de {most} caracteres',
  ),
  reason(
    'it has a key called __proto__',
    'sie hat einen Schlüssel namens __proto__',
    'tiene una clave llamada __proto__',
  ),

  // Lines and cells
  reason('has more cells than the header', 'hat mehr Zellen als die Kopfzeile', 'tiene más celdas que el encabezado'),
  reason(
    'names no creator: no handle, address or id',
    'nennt keinen Creator: weder Handle noch Adresse noch Kennung',
    'no nombra a nadie: ni usuario, ni dirección, ni identificador',
  ),
  reason(
    'names no platform: choose which',
    'nennt keine Plattform: bitte auswählen, welche',
    'no nombra plataforma: elija cuál',
  ),
  reason('names two creators', 'nennt zwei Creators', 'nombra a dos creadores'),
  reason('names nobody', 'nennt niemanden', 'no nombra a nadie'),
  reason('is no whole number', 'ist keine ganze Zahl', 'no es un número entero'),
  reason(
    'is no number, or can mean two',
    'ist keine Zahl oder kann zwei bedeuten',
    'no es un número, o puede significar dos',
  ),
  reason(
    'is longer than it can be, or not as it must be',
    'ist zu lang oder nicht so, wie es sein muss',
    'es demasiado largo, o no es como debe ser',
  ),
  reason('has no currency', 'hat keine Währung', 'no tiene moneda'),
  reason('doesn’t say what it is for', 'sagt nicht, wofür er gilt', 'no dice para qué es'),
  reason('the date is missing', 'das Datum fehlt', 'falta la fecha'),
  reason(
    'the date is no day of the calendar',
    'das Datum ist kein Tag des Kalenders',
    'la fecha no es un día del calendario',
  ),
  reason(
    'the date can mean two days: write it as YYYY-MM-DD',
    'das Datum kann zwei Tage bedeuten: bitte als JJJJ-MM-TT schreiben',
    'la fecha puede ser dos días: escríbala como AAAA-MM-DD',
  ),
  reason(
    'the follower count is no whole number',
    'die Zahl der Follower ist keine ganze Zahl',
    'el número de seguidores no es un número entero',
  ),
  reason(
    'the views or posts are no whole number',
    'Aufrufe oder Beiträge sind keine ganze Zahl',
    'las visualizaciones o publicaciones no son un número entero',
  ),
  reason(
    '{date} is told in another way on line {line}: neither is taken',
    '{date} steht in Zeile {line} anders: keines von beiden gilt',
    '{date} aparece de otra forma en la línea {line}: no se toma ninguna',
  ),
  reason(
    'the row is missing or not as it must be',
    'fehlt oder ist nicht, wie sie sein muss',
    'falta o no es como debe',
  ),
  reason(
    '{place} is missing or not as it must be',
    '{place} fehlt oder ist nicht, wie es sein muss',
    '{place} falta o no es como debe',
  ),

  // Addresses and handles
  reason('is longer than any address', 'ist länger als jede Adresse', 'es más largo que cualquier dirección'),
  reason(
    '{n} more items: add them as a second list',
    '{n} weitere: bitte als zweite Liste hinzufügen',
    '{n} más: añádalos como segunda lista',
  ),
  reason(
    'is an old kind of address: open it once and save it there',
    'ist eine Adresse alter Art: einmal öffnen und dort speichern',
    'es una dirección de tipo antiguo: ábrala una vez y guarde allí',
  ),
  reason(
    "is a shortened {platform} link, which can't be followed without a request: open it and save it there",
    'ist ein Kurzlink von {platform}, dem nur eine Abfrage folgen kann: öffnen und dort speichern',
    'es un enlace corto de {platform}, que no se puede seguir sin una petición: ábralo y guarde allí',
  ),
  reason(
    'is a post: open it and save its creator there',
    'ist ein Beitrag: öffnen und den Creator dort speichern',
    'es una publicación: ábrala y guarde allí a su creador',
  ),
  reason(
    "is no creator's page on {platform}",
    'ist keine Seite eines Creators auf {platform}',
    'no es la página de un creador en {platform}',
  ),
  reason(
    'is no address of a platform that is read',
    'ist keine Adresse einer Plattform, die gelesen wird',
    'no es una dirección de una plataforma que se lea',
  ),
  reason(
    'is a handle without a platform: choose which',
    'ist ein Handle ohne Plattform: bitte auswählen, welche',
    'es un usuario sin plataforma: elija cuál',
  ),
  reason('is no handle on {platform}', 'ist kein Handle auf {platform}', 'no es un usuario de {platform}'),

  // Links
  reason(
    'is no address that begins with https://',
    'ist keine Adresse, die mit https:// beginnt',
    'no es una dirección que empiece por https://',
  ),
  reason(
    'holds a user name or password',
    'enthält einen Benutzernamen oder ein Passwort',
    'contiene un nombre de usuario o una contraseña',
  ),
  reason('has nothing for {name}', 'hat nichts für {name}', 'no tiene nada para {name}'),

  // What a cell says, quoted
  reason('“{cell}” is none of the stages', '„{cell}“ ist keine der Stufen', '«{cell}» no es ninguna de las etapas'),
  reason('“{cell}” is no decision', '„{cell}“ ist keine Entscheidung', '«{cell}» no es una decisión'),
  reason('“{cell}” is no platform here', '„{cell}“ ist hier keine Plattform', '«{cell}» no es una plataforma de aquí'),
  reason('“{cell}” {why}', '„{cell}“ {why}', '«{cell}» {why}'),
];

const PLACE = /\{(\w+)\}/g;

const PATTERNS = REASONS.map((texts) => ({ texts, pattern: patternOf(texts.en) }));

/** A reason as lib/import and lib/links write it, in a person's language; as it stands where it isn't known there. */
export function reasonIn(why: string, locale: string): string {
  const language = textLanguage(locale);
  if (language === 'en') return why;
  for (const { texts, pattern } of PATTERNS) {
    const found = pattern.exec(why);
    if (found) return texts[language].replace(PLACE, (_, name: string) => filled(name, found.groups?.[name], locale));
  }
  return why;
}

function filled(name: string, value: string | undefined, locale: string): string {
  return name === 'why' ? reasonIn(value ?? '', locale) : (value ?? '');
}

/** What fits a text whose places stand for anything. */
function patternOf(text: string): RegExp {
  const parts = text.split(PLACE).map((part, index) => (index % 2 === 1 ? `(?<${part}>.*)` : literal(part)));
  return new RegExp(`^${parts.join('')}$`, 's');
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
