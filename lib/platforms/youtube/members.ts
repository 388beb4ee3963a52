import { stringAt } from '../extract/json';

/** Whether badges say that a video is for members of the channel. */
export function isForMembers(badges: readonly unknown[]): boolean {
  return badges.some((badge) =>
    /_MEMBERS_ONLY$/.test(
      stringAt(badge, 'metadataBadgeRenderer.style') ?? stringAt(badge, 'badgeViewModel.badgeStyle') ?? '',
    ),
  );
}
