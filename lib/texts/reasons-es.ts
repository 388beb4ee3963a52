/** Why something can't be imported or linked, in Spanish, by its English text (lib/model/sentence.ts tells of places). */
export const REASONS_ES: Readonly<Record<string, string>> = {
  // Files
  'The file has {size:#} MB; at most {most:#} MB are read. Split it.':
    'El archivo tiene {size} MB; se leen como máximo {most} MB. Divídalo.',
  'This is a packed file or a workbook. Save it as CSV, in UTF-8, and take that.':
    'Es un archivo comprimido o un libro de cálculo. Guárdelo como CSV en UTF-8 y use ese.',
  'The file is not text in UTF-8. Save it as "CSV UTF-8" or as JSON, and take that.':
    'El archivo no es texto en UTF-8. Guárdelo como «CSV UTF-8» o como JSON y use ese.',
  'The table is empty.': 'La tabla está vacía.',
  'Line {line:#} has a quotation mark that nothing ends.': 'La línea {line:#} tiene unas comillas que no se cierran.',
  'Line {line:#} has more than {most:#} cells.': 'La línea {line:#} tiene más de {most} celdas.',
  'The table has more than {most:#} cells. Split it.': 'La tabla tiene más de {most} celdas. Divídala.',
  'The table has more than {most:#} lines. Split it.': 'La tabla tiene más de {most} líneas. Divídala.',
  'One line is longer than a table’s can be.': 'Una línea es más larga de lo que puede ser en una tabla.',
  'This file is not JSON, or only a part of it.': 'Este archivo no es JSON, o es solo una parte.',
  'This is no list that was exported here.': 'No es una lista exportada aquí.',
  'A newer version wrote this list. Update first.': 'Esta lista la escribió una versión más nueva. Actualice primero.',
  'Rows {one:#} and {other:#} are for the same creator in the same campaign. Nothing was taken.':
    'Las filas {one:#} y {other:#} son del mismo creador en la misma campaña. No se tomó nada.',
  'This file is not read: {why}.': 'Este archivo no se lee: {why}.',
  'it is nested more than {most:#} deep': 'tiene más de {most} niveles',
  'a list in it has more than {most:#} items': 'una lista tiene más de {most} elementos',
  'it has more than {most:#} values': 'tiene más de {most} valores',
  'an object in it has more than {most:#} keys': 'un objeto tiene más de {most} claves',
  'a text in it has more than {most:#} characters': 'un texto tiene más de {most} caracteres',
  'it has a key called __proto__': 'tiene una clave llamada __proto__',

  // Lines and cells
  'has more cells than the header': 'tiene más celdas que el encabezado',
  'names no creator: no handle, address or id': 'no nombra a nadie: ni usuario, ni dirección, ni identificador',
  'names no platform: choose which': 'no nombra plataforma: elija cuál',
  'names two creators': 'nombra a dos creadores',
  'names nobody': 'no nombra a nadie',
  'is no whole number': 'no es un número entero',
  'is no number, or can mean two': 'no es un número, o puede significar dos',
  'is longer than it can be, or not as it must be': 'es demasiado largo, o no es como debe ser',
  'has no currency': 'no tiene moneda',
  'doesn’t say what it is for': 'no dice para qué es',
  'the date is missing': 'falta la fecha',
  'the date is no day of the calendar': 'la fecha no es un día del calendario',
  'the date can mean two days: write it as YYYY-MM-DD': 'la fecha puede ser dos días: escríbala como AAAA-MM-DD',

  // Follower histories
  'the follower count is no whole number': 'el número de seguidores no es un número entero',
  'the views or posts are no whole number': 'las visualizaciones o publicaciones no son un número entero',
  'the file is larger than {most} MB': 'el archivo tiene más de {most} MB',
  'the file has more than {most} lines': 'el archivo tiene más de {most} líneas',
  'two columns are {name}': 'dos columnas son {name}',
  'no column is called date': 'ninguna columna se llama fecha',
  'no column is called followers or subscribers': 'ninguna columna se llama seguidores o suscriptores',
  '{date} is told in another way on line {line:#}: neither is taken':
    '{date} aparece de otra forma en la línea {line:#}: no se toma ninguna',

  // Rows of a list
  'the row is missing or not as it must be': 'falta o no es como debe',
  '{place} is missing or not as it must be': '{place} falta o no es como debe',

  // Addresses and handles
  'is longer than any address': 'es más largo que cualquier dirección',
  '{n:#} more items: add them as a second list': '{n} más: añádalos como segunda lista',
  'is an old kind of address: open it once and save it there':
    'es una dirección de tipo antiguo: ábrala una vez y guarde allí',
  "is a shortened {platform} link, which can't be followed without a request: open it and save it there":
    'es un enlace corto de {platform}, que no se puede seguir sin una petición: ábralo y guarde allí',
  'is a post: open it and save its creator there': 'es una publicación: ábrala y guarde allí a su creador',
  "is no creator's page on {platform}": 'no es la página de un creador en {platform}',
  'is no address of a platform that is read': 'no es una dirección de una plataforma que se lea',
  'is a handle without a platform: choose which': 'es un usuario sin plataforma: elija cuál',
  'is no handle on {platform}': 'no es un usuario de {platform}',

  // Links
  'is no address that begins with https://': 'no es una dirección que empiece por https://',
  'holds a user name or password': 'contiene un nombre de usuario o una contraseña',
  'has nothing for {name}': 'no tiene nada para {name}',

  // What a cell says, quoted
  'is none of the stages': 'no es ninguna de las etapas',
  'is no decision': 'no es una decisión',
  'is no platform here': 'no es una plataforma de aquí',
  '“{cell}” {why}': '«{cell}» {why}',
};
