import type { Row } from './growth-data';

/** A published rule of thumb: whether it would flag a history. */
export interface PeerRule {
  name: string;
  flags(points: readonly Row[]): boolean;
}

/** The rules that growth checks commonly name. Where observations are days apart they see the mean change a day. */
export const PEER_RULES: readonly PeerRule[] = [
  { name: 'one day > 5 %', flags: (points) => dailyChanges(points).some(({ share }) => share > 0.05) },
  {
    name: 'mean + 3 sd',
    flags(points) {
      const changes = dailyChanges(points).map(({ change }) => change);
      const mean = changes.reduce((sum, change) => sum + change, 0) / changes.length;
      const variance = changes.reduce((sum, change) => sum + (change - mean) ** 2, 0) / changes.length;
      return changes.some((change) => change > mean + 3 * Math.sqrt(variance));
    },
  },
];

function dailyChanges(points: readonly Row[]): { change: number; share: number }[] {
  return points.slice(1).map(([day, followers], index) => {
    const [dayBefore, before] = points[index] ?? [day, followers];
    const change = (followers - before) / Math.max(1, day - dayBefore);
    return { change, share: change / Math.max(1, before) };
  });
}
