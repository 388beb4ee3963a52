import { describe, expect, it, vi } from 'vitest';
import { storageState } from '@/lib/store/storage-state';

const storage = (isPersisted: boolean, isGranted: boolean, estimate = {}) => ({
  persisted: async () => isPersisted,
  persist: vi.fn(async () => isGranted),
  estimate: async () => estimate,
});

describe('storageState', () => {
  it('shows a refusal as it is', async () => {
    expect(await storageState(storage(false, false, { usage: 12, quota: 3_000 }))).toEqual({
      isPersisted: false,
      usedBytes: 12,
      quotaBytes: 3_000,
    });
  });

  it('asks only where the data is not kept already', async () => {
    const kept = storage(true, false);
    expect(await storageState(kept)).toEqual({ isPersisted: true, usedBytes: null, quotaBytes: null });
    expect(kept.persist).not.toHaveBeenCalled();
    expect(await storageState(storage(false, true))).toMatchObject({ isPersisted: true });
  });
});
