/** The commands of views that change nothing but the database; how each is carried out stands in `store-commands.ts`. */
export const STORE_COMMANDS = [
  'add',
  'edit',
  'undo',
  'importHistory',
  'markSeen',
  'setCampaign',
  'deleteCampaign',
  'applyRetention',
  'setPreferences',
  'linkPerson',
  'unlinkPerson',
  'queueAdd',
  'queueNext',
  'queueSet',
  'dismissDrops',
  'sample',
] as const;

/** One of them. */
export type StoreCommand = (typeof STORE_COMMANDS)[number];
