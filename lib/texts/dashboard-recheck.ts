import { type Catalog, counted } from './catalog';

const en = {
  tabs: { queue: 'To look at', again: 'Look again' },
  tabsLabel: 'Queue and what has changed',
  changedTitle: 'Changed since the look before',
  changedNone: 'Nothing that was read has changed, or you have seen it all.',
  since: (from: string, to: string) => `${from} → ${to}`,
  seen: 'Seen',
  allSeen: 'Mark all as seen',
  open: 'Open',
  more: 'There are more; they show up as you mark these as seen.',
  staleTitle: (days: number, locale: string) =>
    `Not looked at for ${counted(locale, days, { one: 'day', other: 'days' })}`,
  staleNone: 'Everybody in this campaign was looked at since then.',
  staleAdd: 'Put them into the queue',
  lastLook: 'Last look',
  changes: {
    followers: (before: string, now: string) => `Followers ${before} → ${now}`,
    engagement: (before: string, now: string) => `Engagement ${before} → ${now}`,
    screening: (before: string, now: string) => `${before} → ${now}`,
    raised: (flag: string) => `New to look at: ${flag}`,
    cleared: (flag: string) => `No longer unusual: ${flag}`,
    handle: (before: string, now: string) => `Renamed @${before} → @${now}`,
    name: (before: string, now: string) => `Shown name ${before} → ${now}`,
    posts: (n: number, locale: string) => counted(locale, n, { one: 'new post', other: 'new posts' }),
  },
};

/** The texts of what has changed since the last look. */
export type RecheckTexts = typeof en;

/** These texts in every language. */
export const RECHECK_TEXTS: Catalog<RecheckTexts> = {
  en,
  de: {
    tabs: { queue: 'Anzusehen', again: 'Noch einmal ansehen' },
    tabsLabel: 'Warteschlange und was sich geändert hat',
    changedTitle: 'Anders als beim vorigen Ansehen',
    changedNone: 'Nichts Gelesenes hat sich geändert, oder Sie haben alles gesehen.',
    since: (from, to) => `${from} → ${to}`,
    seen: 'Gesehen',
    allSeen: 'Alle als gesehen markieren',
    open: 'Öffnen',
    more: 'Es gibt mehr; sie erscheinen, sobald Sie diese als gesehen markieren.',
    staleTitle: (days, locale) => `Seit ${counted(locale, days, { one: 'Tag', other: 'Tagen' })} nicht angesehen`,
    staleNone: 'Seitdem wurden alle in dieser Kampagne angesehen.',
    staleAdd: 'In die Warteschlange',
    lastLook: 'Zuletzt angesehen',
    changes: {
      followers: (before, now) => `Follower ${before} → ${now}`,
      engagement: (before, now) => `Engagement ${before} → ${now}`,
      screening: (before, now) => `${before} → ${now}`,
      raised: (flag) => `Neu anzusehen: ${flag}`,
      cleared: (flag) => `Nicht mehr auffällig: ${flag}`,
      handle: (before, now) => `Umbenannt @${before} → @${now}`,
      name: (before, now) => `Gezeigter Name ${before} → ${now}`,
      posts: (n, locale) => counted(locale, n, { one: 'neuer Beitrag', other: 'neue Beiträge' }),
    },
  },
  es: {
    tabs: { queue: 'Por mirar', again: 'Volver a mirar' },
    tabsLabel: 'Cola y lo que ha cambiado',
    changedTitle: 'Distinto de la vez anterior',
    changedNone: 'Nada de lo leído ha cambiado, o ya lo ha visto todo.',
    since: (from, to) => `${from} → ${to}`,
    seen: 'Visto',
    allSeen: 'Marcar todo como visto',
    open: 'Abrir',
    more: 'Hay más; aparecen a medida que marca estos como vistos.',
    staleTitle: (days, locale) => `Sin mirar desde hace ${counted(locale, days, { one: 'día', other: 'días' })}`,
    staleNone: 'Desde entonces se ha mirado a todos en esta campaña.',
    staleAdd: 'Añadir a la cola',
    lastLook: 'Última vez',
    changes: {
      followers: (before, now) => `Seguidores ${before} → ${now}`,
      engagement: (before, now) => `Interacción ${before} → ${now}`,
      screening: (before, now) => `${before} → ${now}`,
      raised: (flag) => `Nuevo por mirar: ${flag}`,
      cleared: (flag) => `Ya no es inusual: ${flag}`,
      handle: (before, now) => `Renombrado @${before} → @${now}`,
      name: (before, now) => `Nombre mostrado ${before} → ${now}`,
      posts: (n, locale) => counted(locale, n, { one: 'publicación nueva', other: 'publicaciones nuevas' }),
    },
  },
};
