import { comparable } from './ratio.ts';
import { type Refusal, refuse } from './refusal.ts';

/** A grade and the score with which it begins. */
export interface GradeBand {
  readonly score: number;
  readonly label: string;
  /** Its row in the table it comes from, counted from 1, for messages. */
  readonly row?: number;
}

/** Grades in strictly rising order, with their scores as they are compared. */
export interface GradeScale {
  readonly grades: readonly GradeBand[];
  readonly thresholds: readonly number[];
}

/** Checks a table of grades. A refusal names the row that has to change. */
export function gradeScale(grades: readonly GradeBand[]): GradeScale | Refusal {
  const thresholds = grades.map(({ score }) => comparable(score));
  const at = thresholds.findIndex(
    (threshold, index) => index > 0 && !(threshold > (thresholds[index - 1] ?? threshold)),
  );
  if (at < 0) return { grades, thresholds };
  const row = grades[at]?.row ?? at + 1;
  return refuse(
    '#NUM!',
    `score in row ${row} of grades`,
    'does not rise',
    'Sort the grades by score, each score once.',
  );
}

/** The last grade that a score has reached. */
export function gradeOf(score: number, { grades, thresholds }: GradeScale): string | Refusal {
  const reached = comparable(score);
  const above = thresholds.findIndex((threshold) => threshold > reached);
  const grade = grades[above < 0 ? grades.length - 1 : above - 1];
  return grade?.label ?? refuse('#N/A', 'score', 'is below the first grade', 'Add a grade that begins lower.');
}
