import { textLanguage } from '@/lib/texts/catalog';
import type { TextIn } from '@/lib/texts/told';

/** A text that may be in another language than the person's; `as` is the element that it becomes. */
export interface SaysProps {
  said: TextIn;
  locale: string;
  as?: 'p' | 'span' | 'li';
  className?: string | undefined;
}

/** A text that says its language where that isn't the person's, so that it is read out in the right voice. */
export function Says({ said: { text, language }, locale, as: Element = 'p', className }: SaysProps) {
  return (
    <Element className={className} lang={language === textLanguage(locale) ? undefined : language} dir="auto">
      {text}
    </Element>
  );
}
