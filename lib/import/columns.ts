import { COLUMN_IDS, type ColumnId } from '../model/table-columns';

/** What each column of a table is taken for, in the table's order; null for one that is left out. */
export type ColumnMapping = readonly (ColumnId | null)[];

/**
 * Headers of other tools and people's own tables, in the languages of this product, in lower case with single spaces. A
 * column that is called as a platform is none of them: handles or addresses may stand in it, so the person chooses what it
 * is.
 */
const HEADERS: Partial<Record<ColumnId, readonly string[]>> = {
  platform: [
    'network',
    'channel',
    'social network',
    'social platform',
    'plattform',
    'plataforma',
    'netzwerk',
    'red social',
  ],
  handle: [
    'username',
    'user name',
    'account',
    'creator',
    'influencer',
    'creator handle',
    'social handle',
    'nutzername',
    'benutzername',
    'usuario',
    'nombre de usuario',
  ],
  name: ['full name', 'profile name', 'creator name', 'influencer name', 'display name', 'nombre', 'nombre completo'],
  profile_url: [
    'profile',
    'url',
    'link',
    'profile link',
    'media url',
    'website',
    'channel url',
    'social url',
    'profil',
    'perfil',
    'profiladresse',
    'dirección',
    'enlace',
  ],
  platform_id: ['channel id', 'user id', 'uid'],
  email: ['e mail', 'email address', 'e mail address', 'mail', 'contact email', 'correo', 'correo electrónico'],
  contact_name: ['contact', 'contact person', 'first name', 'kontakt', 'ansprechpartner', 'contacto'],
  followers: [
    'follower',
    'follower count',
    'followers count',
    'subscribers',
    'subscriber count',
    'subs',
    'audience size',
    'abonnenten',
    'seguidores',
    'suscriptores',
  ],
  engagement_percent: ['engagement', 'engagement %', 'engagement rate', 'er', 'er %', 'eng rate'],
  typical_views: ['views', 'average views', 'avg views', 'median views'],
  campaign: ['campaign name', 'project', 'kampagne', 'campaña'],
  stage: ['status', 'pipeline', 'step', 'stufe', 'etapa', 'estado'],
  tags: [
    'tag',
    'labels',
    'label',
    'category',
    'categories',
    'niche',
    'schlagwörter',
    'schlagwort',
    'etiquetas',
    'kategorie',
    'categoría',
  ],
  note: [
    'notes',
    'comment',
    'comments',
    'remarks',
    'remark',
    'notiz',
    'notizen',
    'bemerkung',
    'kommentar',
    'nota',
    'notas',
    'comentario',
  ],
  found_via: ['source', 'found via', 'found', 'discovered via', 'gefunden über', 'quelle', 'fuente'],
  quote: [
    'fee',
    'rate',
    'price',
    'cost',
    'quote amount',
    'preis',
    'honorar',
    'kosten',
    'angebot',
    'precio',
    'tarifa',
    'coste',
  ],
  quote_currency: ['currency', 'währung', 'moneda', 'divisa'],
  tracking_link: ['utm link', 'tracking url', 'utm url'],
  promo_code: ['code', 'coupon', 'coupon code', 'discount code', 'promocode', 'rabattcode', 'gutscheincode', 'código'],
  decision: ['entscheidung', 'decisión'],
  saved: ['added', 'date added', 'created', 'created at', 'hinzugefügt', 'añadido'],
};

const BY_HEADER = new Map<string, ColumnId>(
  COLUMN_IDS.flatMap((id) => [id, ...(HEADERS[id] ?? [])].map((header): [string, ColumnId] => [normal(header), id])),
);

/** What a table's headers most likely mean. No two columns are taken for the same: the first one is, by its own name first. */
export function guessMapping(header: readonly string[]): (ColumnId | null)[] {
  const taken = new Set<ColumnId>();
  const mapping: (ColumnId | null)[] = header.map(() => null);
  const take = (index: number, id: ColumnId | undefined) => {
    if (id === undefined || taken.has(id)) return;
    taken.add(id);
    mapping[index] = id;
  };
  const names = header.map(normal);
  for (const [index, name] of names.entries())
    take(
      index,
      COLUMN_IDS.find((id) => normal(id) === name),
    );
  for (const [index, name] of names.entries()) if (mapping[index] === null) take(index, BY_HEADER.get(name));
  return mapping;
}

function normal(header: string): string {
  return header
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_\-.]+/g, ' ')
    .trim();
}
