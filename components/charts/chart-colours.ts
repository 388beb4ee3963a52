/** The colours that charts are drawn with, as the page's theme has them now. */
export interface ChartColours {
  ink: string;
  muted: string;
  line: string;
  paper: string;
  gold: string;
  soft: string;
  series: readonly string[];
}

/**
 * The tokens' colours in the theme that is in force. They are read from an element that wears them: a custom property by
 * itself is a text, not yet a colour.
 */
export function chartColours(document: Document): ChartColours {
  const probe = document.createElement('span');
  probe.hidden = true;
  document.body.append(probe);
  const colour = (token: string) => {
    probe.style.color = `var(--${token})`;
    return getComputedStyle(probe).color;
  };
  const colours = {
    ink: colour('ink'),
    muted: colour('muted'),
    line: colour('line'),
    paper: colour('paper'),
    gold: colour('gold'),
    soft: colour('soft'),
    series: [1, 2, 3, 4, 5, 6].map((number) => colour(`series-${number}`)),
  };
  probe.remove();
  return colours;
}

/** A colour of the form "rgb(…)" made see-through; any other is given back as it is. */
export function faded(colour: string, opacity: number): string {
  const parts = /^rgb\((.+)\)$/.exec(colour)?.[1]?.replaceAll(',', ' ');
  return parts === undefined ? colour : `rgb(${parts} / ${opacity})`;
}
