/** Payout for a score on a scale of two columns, as nested native functions. Blank scores stay blank. */
export function payoutOf(score: string, scale: string, mode: string, above: string): string {
  const reached = `ROUND(${score},12)`;
  const points = `ROWS(${scale})`;
  const at = `MATCH(${reached},INDEX(${scale},0,1),1)`;
  const [lowScore, lowPayout] = [`INDEX(${scale},${at},1)`, `INDEX(${scale},${at},2)`];
  const [highScore, highPayout] = [`INDEX(${scale},${at}+1,1)`, `INDEX(${scale},${at}+1,2)`];
  const between = `${lowPayout}+(${reached}-${lowScore})*(${highPayout}-${lowPayout})/(${highScore}-${lowScore})`;
  const last = `INDEX(${scale},${points},2)`;
  const lastScore = `INDEX(${scale},${points},1)`;
  const slope = `(${last}-INDEX(${scale},${points}-1,2))/(${lastScore}-INDEX(${scale},${points}-1,1))`;
  const beyond = isGiven(above)
    ? `IF(${above}="extend",${isGiven(mode) ? `IF(${mode}="step",${last},` : ''}${last}+(${reached}-${lastScore})*${slope}${isGiven(mode) ? ')' : ''},${last})`
    : last;
  const inside = isGiven(mode) ? `IF(${mode}="step",${lowPayout},${between})` : between;
  const payout = `IF(${reached}<INDEX(${scale},1,1),0,IF(${reached}>=${lastScore},${beyond},${inside}))`;
  return `IF(LEN(${score})=0,"",${payout})`;
}

/** Amount of a bonus, rounded once. The inner rounding takes away what binary fractions leave beyond the ninth decimal. */
export function bonusOf(parts: {
  readonly score: string;
  readonly targetBonus: string;
  readonly payout: string;
  readonly proration: string;
  readonly gate: string;
  readonly decimals: string;
}): string {
  const { score, targetBonus, payout, proration, gate, decimals } = parts;
  const share = isGiven(proration) ? `*IF(LEN(${proration})=0,1,${proration})` : '';
  const amount = `ROUND(ROUND(${targetBonus}*${payout}${share},9),${isGiven(decimals) ? decimals : '2'})`;
  const gated = isGiven(gate) ? `IF(AND(LEN(${gate})>0,${gate}=FALSE),0,${amount})` : amount;
  return `IF(LEN(${score})=0,"",IF(LEN(${targetBonus})=0,"",${gated}))`;
}

export function isGiven(argument: string | undefined): argument is string {
  return argument !== undefined && argument !== '' && argument !== '""';
}
