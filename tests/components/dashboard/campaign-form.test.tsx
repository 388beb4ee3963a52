// @vitest-environment happy-dom
import { act } from 'react';
import { expect, it } from 'vitest';
import { CampaignForm } from '@/components/dashboard/CampaignForm';
import { reactRoot } from '../../support/react-root';

const root = reactRoot();

it('leads to the first field that can’t be taken, each time', async () => {
  const none = () => undefined;
  act(() => root.render(<CampaignForm campaign={null} onSave={none} onCancel={none} />));
  const save = document.querySelector<HTMLElement>('button[type="submit"]');
  const name = document.querySelector('input');
  for (let times = 0; times < 2; times++) {
    save?.focus();
    await act(async () => save?.click());
    expect(name?.getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(name);
  }
});
