/** A line of the sheet that remembers what was said about checking; everybody who opens the file can read and delete it. */
export interface CheckLine {
  readonly name: string;
  readonly value: string;
  readonly meaning: string;
  /** True: there is one such line, and a new value takes its place. Only a line that is written alone can be. */
  readonly single: boolean;
}
