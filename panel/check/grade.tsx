import type { Report } from '../../core/index.ts';
import { Disclosure } from '../parts/disclosure.tsx';
import { words } from '../words/index.ts';

const radius = 27;
const round = 2 * Math.PI * radius;

/** One letter for the whole, how much of it could be judged, and what is missing for the rest. */
export function GradeBlock({ report }: { readonly report: Report }) {
  const { grade, coverage, notices } = report;
  const points = grade ? Math.round(grade.score * 100) : 0;
  return (
    <div class="grade">
      {grade && (
        <svg width="64" height="64" viewBox="0 0 64 64" role="img" aria-label={words.check.grade(grade.letter, points)}>
          <circle class="track" cx="32" cy="32" r={radius} />
          <circle
            class="reached"
            cx="32"
            cy="32"
            r={radius}
            stroke-dasharray={`${(round * points) / 100} ${round}`}
            transform="rotate(-90 32 32)"
          />
          <text x="32" y="39" text-anchor="middle">
            {grade.letter}
          </text>
        </svg>
      )}
      <div class="grow">
        {grade && <div class="strong">{words.check.points(points)}</div>}
        <div class="muted">{words.check.coverage(coverage.ran, coverage.total)}</div>
        {notices.length > 0 && (
          <Disclosure title={words.check.missing}>
            <ul class="ruled muted">
              {notices.map((notice) => (
                <li key={`${notice.kind} ${notice.sheet} ${notice.message}`}>{notice.message}</li>
              ))}
            </ul>
          </Disclosure>
        )}
      </div>
    </div>
  );
}
