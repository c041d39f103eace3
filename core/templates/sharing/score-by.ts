import type { Call } from './call.ts';
import { operandOf, writtenArea } from './operand.ts';
import { isGiven } from './payout.ts';
import type { Surroundings } from './translate.ts';

/**
 * One line of KPI_SCORE_BY in native functions: the score of the key in `keyCell`, blank where it cannot be given. Null
 * where no column shows the attainments of the same cells: then nothing native is short enough to be followed.
 */
export function scoreOfKey({ args }: Call, keyCell: string, around: Surroundings): string | null {
  const [key, actual, target, weight, , , cap, missing, method] = args.map((text) => operandOf(text, around.sheet));
  if (!key || !actual?.area || !target?.area || !weight?.area || isGiven(method?.text)) return null;
  const beside = around.attainmentBeside(actual.area, target.area);
  if (!beside) return null;
  const attainment = writtenArea({ ...beside, rows: actual.area.rows }, around.sheet);
  const own = `(${key.text}=${keyCell})`;
  const weights = writtenArea(weight.area, around.sheet);
  const actuals = writtenArea(actual.area, around.sheet);
  const counted = `SUMPRODUCT(${own}*(${weights}>0)*${weights})`;
  const measured = `SUMPRODUCT(${own}*(LEN(${actuals})>0)*(${weights}>0)*${weights})`;
  const capped = isGiven(cap?.text)
    ? `IF(LEN(${cap.text})=0,${attainment},IF(${attainment}>${cap.text},${cap.text},${attainment}))`
    : attainment;
  const floored = `IF(LEN(${attainment})=0,0,IF(${attainment}<0,0,${capped}))`;
  const scored = `SUMPRODUCT(${own}*(${weights}>0)*${weights}*${floored})`;
  const policy = missing?.text ?? '';
  const held = `IF(ROUND(${measured}-${counted},9)<0,"",${scored}/${counted})`;
  const skipped = `IF(${measured}=0,"",${scored}/${measured})`;
  const chosen = isGiven(policy)
    ? `IF(${policy}="skip",${skipped},IF(${policy}="zero",${scored}/${counted},${held}))`
    : held;
  return `IF(${counted}=0,"",${chosen})`;
}
