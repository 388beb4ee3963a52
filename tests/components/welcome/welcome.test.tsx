// @vitest-environment happy-dom
import { act } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { WelcomeView, type WelcomeViewProps } from '@/components/welcome/WelcomeView';
import { reactRoot } from '../../support/react-root';

const root = reactRoot();
const onAnswer = vi.fn<WelcomeViewProps['onAnswer']>();
const onCampaign = vi.fn<WelcomeViewProps['onCampaign']>();
const onSample = vi.fn<WelcomeViewProps['onSample']>();
const onTour = vi.fn<WelcomeViewProps['onTour']>();
const draw = (isDone = false) =>
  act(() =>
    root.render(
      <WelcomeView key={String(isDone)} locale="en" {...{ onAnswer, onCampaign, onSample, onTour, isDone }} />,
    ),
  );
beforeEach(() => {
  onAnswer.mockReset().mockResolvedValue(true);
  onCampaign.mockReset().mockResolvedValue(true);
  onSample.mockReset().mockResolvedValue(true);
  onTour.mockReset();
  draw();
});

const title = () => document.querySelector('h1')?.textContent;
const click = (name: string) =>
  act(async () => [...document.querySelectorAll('button')].find((node) => node.textContent === name)?.click());
const type = (label: string, text: string) =>
  act(() => {
    const field = [...document.querySelectorAll('label')].find((node) => node.textContent === label);
    const input = document.getElementById(field?.htmlFor ?? '');
    // As React hears typing: by the element's own setter, then the event.
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, text);
    input?.dispatchEvent(new Event('input', { bubbles: true }));
  });

describe('WelcomeView', () => {
  it('agrees to nothing by itself, and hands the answer on', async () => {
    await click('Continue');
    expect(onAnswer).not.toHaveBeenCalled();
    await click('Only what is on screen');
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith(false);
    expect(title()).toBe('Your first campaign');
  });

  it('stays where it is, and says so, where an answer was not kept', async () => {
    onAnswer.mockResolvedValue(false);
    await click('Continue');
    await click('Read along');
    expect(document.querySelector('[role=alert]')?.textContent).toContain('Nothing was changed');
    expect(title()).toBe('Read the data that a page loads?');
  });

  it('hands on a campaign as it was typed, each word once', async () => {
    await click('Continue');
    await click('Read along');
    type('Words of your field', 'lantern, candle,, lantern ');
    type('Lowest engagement rate in per cent', '2,5 %');
    await click('Create campaign');
    expect(onCampaign).toHaveBeenCalledExactlyOnceWith({
      name: '',
      client: '',
      nicheWords: ['lantern', 'candle'],
      passMarkPercent: 2.5,
    });
    expect(title()).toBe('Ready');
  });

  it.each(['101', '-3', 'three', '1e2'])('takes %s for no percentage', async (text) => {
    await click('Continue');
    await click('Read along');
    type('Lowest engagement rate in per cent', text);
    await click('Create campaign');
    expect(onCampaign).not.toHaveBeenCalled();
    expect(document.body.textContent).toContain('Enter a number from 0 to 100');
  });

  it('needs no campaign', async () => {
    await click('Continue');
    await click('Read along');
    await click('Without a campaign');
    expect(onCampaign).not.toHaveBeenCalled();
    expect(title()).toBe('Ready');
  });

  it('offers sample data at its end, and says where that failed', async () => {
    await click('Continue');
    await click('Only what is on screen');
    await click('Without a campaign');
    expect(onSample).not.toHaveBeenCalled();
    onSample.mockResolvedValueOnce(false);
    await click('Look round with sample data');
    expect(document.querySelector('[role=alert]')?.textContent).toContain('Nothing was changed');
    await click('Look round with sample data');
    expect(document.querySelector('[role=alert]')).toBeNull();
  });

  it('offers the tour at its end, and comes back from it to where it was', async () => {
    await click('Continue');
    await click('Only what is on screen');
    await click('Without a campaign');
    expect(onTour).not.toHaveBeenCalled();
    await click('Take the tour (1 minute)');
    expect(onTour).toHaveBeenCalledOnce();
    draw(true);
    expect(title()).toBe('Ready');
    expect(document.body.textContent).not.toContain('Step');
  });
});
