/** A saved creator as the list shows it. */
export interface ShortlistItem {
  id: string;
  name: string;
  handle: string | null;
  platformLabel: string;
  followers: string;
  engagement: string;
}

/** What the list shows and what its buttons do. */
export interface ShortlistProps {
  items: readonly ShortlistItem[];
  hasMore: boolean;
  onRemove(id: string): void;
  onExport(): void;
}

/** The saved creators, the latest first, with the export. */
export function Shortlist({ items, hasMore, onRemove, onExport }: ShortlistProps) {
  return (
    <section aria-labelledby="shortlist-title">
      <div className="bar">
        <h2 id="shortlist-title">Shortlist</h2>
        <button type="button" onClick={onExport} disabled={items.length === 0}>
          Export CSV
        </button>
      </div>
      {items.length === 0 ? (
        <p className="muted">Nobody yet. Open a creator’s page and press Save.</p>
      ) : (
        <ul>
          {items.map((item) => (
            <li key={item.id}>
              <div>
                <p dir="auto">{item.name}</p>
                <p className="muted">
                  {item.handle && <bdi>@{item.handle}</bdi>} · {item.platformLabel}
                </p>
              </div>
              <div className="numbers">
                <p>{item.followers}</p>
                <p className="muted">{item.engagement}</p>
              </div>
              <button type="button" aria-label={`Remove ${item.name}`} onClick={() => onRemove(item.id)}>
                Remove
              </button>
            </li>
          ))}
        </ul>
      )}
      {hasMore && <p className="muted">Older ones are in the export.</p>}
    </section>
  );
}
