import { addPoint, type PayoutPoint, removePoint } from '../../core/index.ts';
import { useNumbers } from '../numbers.ts';
import { Button } from '../parts/button.tsx';
import { words } from '../words/index.ts';
import { PercentInput } from './percent-input.tsx';

interface PointTableProps {
  readonly points: readonly PayoutPoint[];
  readonly onChange: (points: readonly PayoutPoint[]) => void;
}

/** The numbers behind the picture, to be typed. */
export function PointTable({ points, onChange }: PointTableProps) {
  const numbers = useNumbers();
  const set = (index: number, change: Partial<PayoutPoint>) =>
    onChange(points.map((point, position) => (position === index ? { ...point, ...change } : point)));
  const add = () => onChange(addPoint(points, (points[points.length - 1]?.score ?? 0.8) + 0.1));
  return (
    <>
      <table class="table points">
        <caption class="unseen">{words.bonus.scale}</caption>
        <thead>
          <tr>
            <th scope="col">{words.bonus.scoreFrom}</th>
            <th scope="col">{words.bonus.pays}</th>
            <th scope="col">
              <span class="unseen">{words.bonus.remove}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {points.map(({ score, payout }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a point is known by its rank, also while its score is typed.
            <tr key={index}>
              <td>
                <PercentInput
                  label={words.bonus.scoreOf(index + 1)}
                  value={score}
                  onChange={(typed) => set(index, { score: typed })}
                />
              </td>
              <td>
                <PercentInput
                  label={words.bonus.payoutOf(index + 1)}
                  value={payout}
                  onChange={(typed) => set(index, { payout: typed })}
                />
              </td>
              <td>
                {points.length > 1 && (
                  <Button
                    kind="quiet"
                    label={words.bonus.removeOf(numbers.percent(score))}
                    onPress={() => onChange(removePoint(points, index))}
                  >
                    {words.bonus.remove}
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div class="line">
        <Button kind="quiet" onPress={add}>
          {words.bonus.addPoint}
        </Button>
      </div>
    </>
  );
}
