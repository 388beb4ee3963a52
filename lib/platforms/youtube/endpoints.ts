import type { Identity } from '../../model/reading';
import { at, listAt, stringAt } from '../extract/json';
import { channelId, handleInUrl } from './names';

/** The address that a command leads to. */
export function addressIn(command: unknown): string | null {
  return stringAt(command, 'commandMetadata.webCommandMetadata.url');
}

/** Where a command has the list of channels, who published first, that it shows for a collaboration. */
export const COLLABORATORS =
  'showDialogCommand.panelLoadingStrategy.inlineContent.dialogViewModel.customContent.listViewModel.listItems';

/**
 * The channel that a command leads to, by id, handle or both, of a collaboration who published it; null where it leads
 * elsewhere or nowhere.
 */
export function channelAt(command: unknown): Identity | null {
  const [first] = listAt(command, COLLABORATORS);
  const leading = at(first, 'listItemViewModel.title.commandRuns.0.onTap.innertubeCommand') ?? command;
  const endpoint = at(leading, 'browseEndpoint');
  const platformId = channelId(stringAt(endpoint, 'browseId'));
  const handle = handleInUrl(stringAt(endpoint, 'canonicalBaseUrl'));
  return platformId === null && handle === null ? null : { handle, platformId };
}

/** The channel that a text with a link leads to. */
export function channelInText(text: unknown): Identity | null {
  for (const run of listAt(text, 'runs')) {
    const named = channelAt(at(run, 'navigationEndpoint'));
    if (named !== null) return named;
  }
  for (const run of listAt(text, 'commandRuns')) {
    const named = channelAt(at(run, 'onTap.innertubeCommand'));
    if (named !== null) return named;
  }
  return null;
}
