import type { PageKind } from '../model/reading';
import { type Catalog, counted } from './catalog';

/** What is said of how well pages are read. */
export interface HealthTexts {
  title: string;
  intro: string;
  empty: { title: string; text: string };
  /** What a page of a kind is called; after the platform's name. */
  kinds: Record<PageKind, string>;
  /** The fields by their names in lib/health; one that isn't listed is shown by its name. */
  fields: Record<string, string>;
  columns: { field: string; read: string; notShown: string; failed: string; state: string };
  visits(n: number, locale: string): string;
  states: { reads: string; partly: string; fails: string; none: string };
  dropped(since: string): string;
  notice: { title: string; says(fields: string, where: string, since: string): string; next: string };
  report: { title: string; text: string; save: string };
  show: string;
  dismiss: string;
}

const en: HealthTexts = {
  title: 'How pages are read',
  intro:
    'What was read on the last pages you opened, by platform. Only counts are kept, nothing of whom the pages were. A page that shows no such thing is no failure.',
  empty: {
    title: 'No page was read yet',
    text: 'Open a creator’s page on a platform; what was read of it then stands here.',
  },
  kinds: {
    profile: 'profiles',
    post: 'posts’ own pages',
    search: 'search results',
    feed: 'feeds',
    other: 'other pages',
  },
  fields: {
    page: 'the page as a whole',
    posts: 'the list of posts',
    'profile.name': 'name',
    'profile.bio': 'description',
    'profile.links': 'links',
    'profile.verified': 'verified mark',
    'profile.category': 'category',
    'profile.email': 'e-mail address',
    'profile.country': 'country',
    'profile.language': 'language',
    'profile.followers': 'followers',
    'profile.following': 'following',
    'profile.postCount': 'number of posts',
    'profile.totalLikes': 'likes in all',
    'profile.totalViews': 'views in all',
    'posts.title': 'posts: title',
    'posts.caption': 'posts: caption',
    'posts.publishedAt': 'posts: date',
    'posts.likes': 'posts: likes',
    'posts.comments': 'posts: number of comments',
    'posts.shares': 'posts: shares',
    'posts.saves': 'posts: saves',
    'posts.views': 'posts: views',
    'posts.likesHidden': 'posts: whether likes are hidden',
    'posts.pinned': 'posts: pinned mark',
    'posts.paidPartnership': 'posts: paid partnership mark',
    'posts.durationSeconds': 'posts: length',
    'comments.likes': 'comments: likes',
    'comments.publishedAt': 'comments: date',
    'history.followers': 'history: followers',
    'history.views': 'history: views',
    'history.postCount': 'history: number of posts',
  },
  columns: { field: 'Field', read: 'Read', notShown: 'Not shown', failed: 'Not found', state: 'Reading' },
  visits: (n, locale) => counted(locale, n, { one: 'page', other: 'pages' }),
  states: { reads: 'well', partly: 'in part', fails: 'not at all', none: 'no page shows it' },
  dropped: (since) => `less since ${since}`,
  notice: {
    title: 'Touchstone reads less than it did',
    says: (fields, where, since) => `${where}, since ${since}: ${fields}.`,
    next: 'The pages may have changed. What you saved stays as it is, and nothing is guessed. An update may help, or a report of such a page.',
  },
  report: {
    title: 'Something is read wrongly here?',
    text: 'Touchstone can save this page as a file in which names, texts and numbers are replaced by invented ones. It is saved on this computer and sent nowhere: look it over, then attach it to a report if you like. Numbers below 100, years, country names and the site’s own words stay.',
    save: 'Save a redacted copy',
  },
  show: 'How pages are read',
  dismiss: 'Dismiss',
};

/** The texts in every language. */
export const HEALTH_TEXTS: Catalog<HealthTexts> = {
  en,
  de: {
    title: 'Wie Seiten gelesen werden',
    intro:
      'Was auf den zuletzt geöffneten Seiten gelesen wurde, nach Plattform. Behalten werden nur Anzahlen, nichts davon, um wen es ging. Zeigt eine Seite etwas nicht, ist das kein Fehler.',
    empty: {
      title: 'Noch keine Seite gelesen',
      text: 'Öffnen Sie die Seite eines Creators auf einer Plattform; hier steht dann, was gelesen wurde.',
    },
    kinds: {
      profile: 'Profile',
      post: 'Seiten einzelner Beiträge',
      search: 'Suchergebnisse',
      feed: 'Feeds',
      other: 'andere Seiten',
    },
    fields: {
      page: 'die Seite als Ganzes',
      posts: 'die Liste der Beiträge',
      'profile.name': 'Name',
      'profile.bio': 'Beschreibung',
      'profile.links': 'Links',
      'profile.verified': 'Verifizierungszeichen',
      'profile.category': 'Kategorie',
      'profile.email': 'E-Mail-Adresse',
      'profile.country': 'Land',
      'profile.language': 'Sprache',
      'profile.followers': 'Follower',
      'profile.following': 'gefolgte Profile',
      'profile.postCount': 'Zahl der Beiträge',
      'profile.totalLikes': 'Likes insgesamt',
      'profile.totalViews': 'Aufrufe insgesamt',
      'posts.title': 'Beiträge: Titel',
      'posts.caption': 'Beiträge: Text',
      'posts.publishedAt': 'Beiträge: Datum',
      'posts.likes': 'Beiträge: Likes',
      'posts.comments': 'Beiträge: Zahl der Kommentare',
      'posts.shares': 'Beiträge: geteilt',
      'posts.saves': 'Beiträge: gespeichert',
      'posts.views': 'Beiträge: Aufrufe',
      'posts.likesHidden': 'Beiträge: ob Likes verborgen sind',
      'posts.pinned': 'Beiträge: angeheftet',
      'posts.paidPartnership': 'Beiträge: Zeichen bezahlter Partnerschaft',
      'posts.durationSeconds': 'Beiträge: Länge',
      'comments.likes': 'Kommentare: Likes',
      'comments.publishedAt': 'Kommentare: Datum',
      'history.followers': 'Verlauf: Follower',
      'history.views': 'Verlauf: Aufrufe',
      'history.postCount': 'Verlauf: Zahl der Beiträge',
    },
    columns: {
      field: 'Feld',
      read: 'Gelesen',
      notShown: 'Nicht gezeigt',
      failed: 'Nicht gefunden',
      state: 'Lesbar',
    },
    visits: (n, locale) => counted(locale, n, { one: 'Seite', other: 'Seiten' }),
    states: { reads: 'gut', partly: 'teilweise', fails: 'gar nicht', none: 'keine Seite zeigt es' },
    dropped: (since) => `weniger seit ${since}`,
    notice: {
      title: 'Touchstone liest weniger als bisher',
      says: (fields, where, since) => `${where}, seit ${since}: ${fields}.`,
      next: 'Vielleicht haben sich die Seiten geändert. Gespeichertes bleibt, wie es ist, und nichts wird geraten. Eine neue Version kann helfen oder die Meldung einer solchen Seite.',
    },
    report: {
      title: 'Wird hier etwas falsch gelesen?',
      text: 'Touchstone kann diese Seite als Datei speichern, in der Namen, Texte und Zahlen durch erfundene ersetzt sind. Sie bleibt auf diesem Computer und wird nirgendwohin gesendet: Sehen Sie sie durch und hängen Sie sie, wenn Sie möchten, einer Meldung an. Zahlen unter 100, Jahre, Ländernamen und die eigenen Wörter der Website bleiben stehen.',
      save: 'Geschwärzte Kopie speichern',
    },
    show: 'Wie Seiten gelesen werden',
    dismiss: 'Ausblenden',
  },
  es: {
    title: 'Cómo se leen las páginas',
    intro:
      'Qué se leyó en las últimas páginas que abriste, por plataforma. Solo se guardan cantidades, nada de quién era la página. Que una página no muestre algo no es un fallo.',
    empty: {
      title: 'Aún no se leyó ninguna página',
      text: 'Abre la página de un creador en una plataforma; aquí verás qué se leyó.',
    },
    kinds: {
      profile: 'perfiles',
      post: 'páginas de publicaciones',
      search: 'resultados de búsqueda',
      feed: 'feeds',
      other: 'otras páginas',
    },
    fields: {
      page: 'la página en su conjunto',
      posts: 'la lista de publicaciones',
      'profile.name': 'nombre',
      'profile.bio': 'descripción',
      'profile.links': 'enlaces',
      'profile.verified': 'marca de verificación',
      'profile.category': 'categoría',
      'profile.email': 'correo electrónico',
      'profile.country': 'país',
      'profile.language': 'idioma',
      'profile.followers': 'seguidores',
      'profile.following': 'seguidos',
      'profile.postCount': 'número de publicaciones',
      'profile.totalLikes': 'me gusta en total',
      'profile.totalViews': 'visualizaciones en total',
      'posts.title': 'publicaciones: título',
      'posts.caption': 'publicaciones: texto',
      'posts.publishedAt': 'publicaciones: fecha',
      'posts.likes': 'publicaciones: me gusta',
      'posts.comments': 'publicaciones: número de comentarios',
      'posts.shares': 'publicaciones: compartidos',
      'posts.saves': 'publicaciones: guardados',
      'posts.views': 'publicaciones: visualizaciones',
      'posts.likesHidden': 'publicaciones: si se ocultan los me gusta',
      'posts.pinned': 'publicaciones: fijadas',
      'posts.paidPartnership': 'publicaciones: marca de colaboración pagada',
      'posts.durationSeconds': 'publicaciones: duración',
      'comments.likes': 'comentarios: me gusta',
      'comments.publishedAt': 'comentarios: fecha',
      'history.followers': 'historial: seguidores',
      'history.views': 'historial: visualizaciones',
      'history.postCount': 'historial: número de publicaciones',
    },
    columns: {
      field: 'Campo',
      read: 'Leído',
      notShown: 'No se muestra',
      failed: 'No encontrado',
      state: 'Lectura',
    },
    visits: (n, locale) => counted(locale, n, { one: 'página', other: 'páginas' }),
    states: { reads: 'bien', partly: 'en parte', fails: 'nada', none: 'ninguna página lo muestra' },
    dropped: (since) => `menos desde el ${since}`,
    notice: {
      title: 'Touchstone lee menos que antes',
      says: (fields, where, since) => `${where}, desde el ${since}: ${fields}.`,
      next: 'Puede que las páginas hayan cambiado. Lo que guardaste sigue igual y no se adivina nada. Puede ayudar una actualización, o un informe de una de esas páginas.',
    },
    report: {
      title: '¿Se lee algo mal aquí?',
      text: 'Touchstone puede guardar esta página como archivo con nombres, textos y números sustituidos por otros inventados. Se guarda en este equipo y no se envía a ningún sitio: revísalo y, si quieres, adjúntalo a un informe. Quedan los números menores de 100, los años, los nombres de países y las palabras propias del sitio.',
      save: 'Guardar una copia sin datos',
    },
    show: 'Cómo se leen las páginas',
    dismiss: 'Descartar',
  },
};
