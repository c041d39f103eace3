import { useRef, useState } from 'preact/hooks';
import { movePoint, type PayoutAbove, type PayoutMode, type PayoutPoint } from '../../core/index.ts';
import { useNumbers } from '../numbers.ts';
import { words } from '../words/index.ts';
import { across, curvePath, dotsOf, type Frame, frameOf, picture, pointAt, ticks, up } from './curve-geometry.ts';

interface PayoutCurveProps {
  readonly points: readonly PayoutPoint[];
  readonly mode: PayoutMode;
  readonly above: PayoutAbove;
  /** The score of each measured person, without names. */
  readonly people: readonly number[];
  readonly onChange: (points: readonly PayoutPoint[]) => void;
}

/** The payout scale as a picture whose points can be dragged, or moved with the arrow keys. */
export function PayoutCurve({ points, mode, above, people, onChange }: PayoutCurveProps) {
  const numbers = useNumbers();
  const svg = useRef<SVGSVGElement>(null);
  const [held, setHeld] = useState<Frame | null>(null);
  const frame = held ?? frameOf(points, people);
  const line = curvePath(frame, points, mode, above);
  const { dots, each } = dotsOf(frame, people);
  const told = points.map((point) => words.bonus.point(numbers.percent(point.score), numbers.percent(point.payout)));

  const drag = (event: PointerEvent, index: number) => {
    const box = svg.current?.getBoundingClientRect();
    if (!held || !box) return;
    const size = picture.width / box.width;
    const to = pointAt(held, (event.clientX - box.left) * size, (event.clientY - box.top) * size);
    onChange(movePoint(points, index, to));
  };
  const onKeyDown = (event: KeyboardEvent, index: number) => {
    const size = event.shiftKey ? 0.05 : 0.01;
    const point = points[index];
    const step = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] }[event.key];
    if (!point || !step) return;
    event.preventDefault();
    const [right = 0, higher = 0] = step;
    onChange(movePoint(points, index, { score: point.score + right * size, payout: point.payout + higher * size }));
  };

  return (
    <figure class="curve">
      {/* biome-ignore lint/a11y/useSemanticElements: an SVG cannot be a fieldset. */}
      <svg
        ref={svg}
        viewBox={`0 0 ${picture.width} ${picture.height}`}
        role="group"
        aria-label={words.bonus.curve(told.join(' '))}
      >
        <Axes frame={frame} />
        {line && (
          <path class="area" d={`${line}L${picture.right} ${picture.bottom}L${picture.left} ${picture.bottom}Z`} />
        )}
        <g class="people">
          {dots.map((dot) => (
            <circle key={`${dot.x} ${dot.y}`} cx={dot.x} cy={dot.y} r="2" />
          ))}
        </g>
        {line && <path class="payout" d={line} />}
        {points.map((point, index) => (
          <circle
            // biome-ignore lint/suspicious/noArrayIndexKey: a point is known by its rank, which dragging cannot change.
            key={index}
            class="handle"
            cx={across(frame, point.score)}
            cy={up(frame, point.payout)}
            r="6"
            tabindex={0}
            role="slider"
            aria-label={words.bonus.pointName(index + 1)}
            aria-valuemin={0}
            aria-valuenow={Math.round(point.score * 100)}
            aria-valuetext={told[index]}
            onKeyDown={(event) => onKeyDown(event, index)}
            onPointerDown={(event) => {
              event.currentTarget.setPointerCapture(event.pointerId);
              setHeld(frame);
            }}
            onPointerMove={(event) => drag(event, index)}
            onPointerUp={() => setHeld(null)}
            onPointerCancel={() => setHeld(null)}
          />
        ))}
      </svg>
      {each > 1 && <figcaption class="tiny">{words.bonus.dotIsSeveral(each)}</figcaption>}
    </figure>
  );
}

function Axes({ frame }: { readonly frame: Frame }) {
  const numbers = useNumbers();
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of lines and texts cannot take the focus.
    <g aria-hidden="true">
      {ticks(0, frame.toPayout, 4).map((payout) => (
        <g key={payout}>
          <path class="grid" d={`M${picture.left} ${up(frame, payout)}H${picture.right}`} />
          <text x={picture.left - 5} y={up(frame, payout) + 3.5} text-anchor="end">
            {numbers.percent(payout)}
          </text>
        </g>
      ))}
      {ticks(frame.fromScore, frame.toScore, 5).map((score) => (
        <text key={score} x={across(frame, score)} y={picture.bottom + 14} text-anchor="middle">
          {numbers.percent(score)}
        </text>
      ))}
      <text class="axis" x={(picture.left + picture.right) / 2} y={picture.height - 2} text-anchor="middle">
        {words.bonus.scoreAxis}
      </text>
    </g>
  );
}
