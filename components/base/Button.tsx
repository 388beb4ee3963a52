import type { ComponentProps, ReactNode } from 'react';
import styles from './Button.module.css';

/** A button. `primary` is the one thing to do here, `danger` can't be undone, `quiet` has no frame. */
export interface ButtonProps extends ComponentProps<'button'> {
  look?: 'plain' | 'primary' | 'quiet' | 'danger';
  size?: 'normal' | 'small';
  /** Shown before the text; says nothing to screen readers. */
  icon?: ReactNode;
}

/** A button with a text. Takes all that a `<button>` takes, also as what opens a menu or dialog. */
export function Button({ look = 'plain', size = 'normal', icon, children, className, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={[styles.button, className].filter(Boolean).join(' ')}
      data-look={look}
      data-size={size}
    >
      {icon && <span aria-hidden="true">{icon}</span>}
      {children}
    </button>
  );
}
