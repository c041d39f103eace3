/** How cells look, by what they mean. Adapters map the numbers below and choose none of their own. */
export interface Look {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly sizePoints?: number;
  /** `#rrggbb` */
  readonly ink?: string;
  readonly fill?: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly wrap?: boolean;
  /** Where the text stands in a row that is taller than it. */
  readonly vertical?: 'top' | 'middle' | 'bottom';
  /** A thin line below each cell. */
  readonly ruleBelow?: string;
}

export const looks = {
  /** As if nothing had ever been styled here: for cells that are drawn anew. */
  plain: { bold: false, italic: false, ink: '#1f2328', fill: '#ffffff', ruleBelow: '#ffffff' },
  title: { bold: true, sizePoints: 16, ink: '#1f2328' },
  subtitle: { ink: '#57606a' },
  heading: { bold: true, ink: '#0b4a4d', fill: '#e3f1f1', wrap: true, vertical: 'middle', ruleBelow: '#0b6a6e' },
  /** Above a column of numbers or of single words in the middle. */
  headingRight: {
    bold: true,
    ink: '#0b4a4d',
    fill: '#e3f1f1',
    align: 'right',
    wrap: true,
    vertical: 'middle',
    ruleBelow: '#0b6a6e',
  },
  headingCenter: {
    bold: true,
    ink: '#0b4a4d',
    fill: '#e3f1f1',
    align: 'center',
    wrap: true,
    vertical: 'middle',
    ruleBelow: '#0b6a6e',
  },
  label: { ink: '#57606a' },
  text: { wrap: true, vertical: 'middle', ruleBelow: '#eaeef2' },
  input: { fill: '#fff8e1', wrap: true, vertical: 'middle', ruleBelow: '#eaeef2' },
  result: { bold: true, vertical: 'middle', ruleBelow: '#eaeef2' },
  /** A value in the title block, beside its label. */
  fact: { align: 'left', ruleBelow: '#eaeef2' },
  factInput: { fill: '#fff8e1', align: 'left', ruleBelow: '#eaeef2' },
  /** A value in the title block that a reader looks for first. */
  headline: { bold: true, align: 'left', ink: '#0b4a4d', ruleBelow: '#eaeef2' },
  /** A value below each other with others, numbers and words alike. */
  figure: { bold: true, align: 'right', ruleBelow: '#eaeef2' },
  figureInput: { fill: '#fff8e1', align: 'right', ruleBelow: '#eaeef2' },
  /** A word that says how something stands. */
  badge: { bold: true, align: 'center', vertical: 'middle', ruleBelow: '#eaeef2' },
  /** A row of a long table: one line, cut at the cell's edge. */
  line: { vertical: 'middle', ruleBelow: '#eaeef2' },
  lineInput: { fill: '#fff8e1', vertical: 'middle', ruleBelow: '#eaeef2' },
  lineCenter: { align: 'center', vertical: 'middle', ruleBelow: '#eaeef2' },
  total: { bold: true, ruleBelow: '#1f2328' },
  note: { italic: true, ink: '#57606a', wrap: true },
  good: { ink: '#1a7f37', fill: '#e6f4ea' },
  warn: { ink: '#8a5a00', fill: '#fff4db' },
  bad: { ink: '#b42318', fill: '#fdeceb' },
} as const satisfies Record<string, Look>;

export type StyleRole = keyof typeof looks;
