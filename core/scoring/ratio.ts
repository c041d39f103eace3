/** Beyond this a number has no room for 12 decimals. */
const roomForTwelveDecimals = 9000;

/** A few units in the last place: what binary fractions lose in a sum that people can do by hand. */
const binaryNoise = 2e-14;

/** A ratio as it is compared with a threshold: rounded to 12 decimals. */
export function comparable(ratio: number): number {
  if (Math.abs(ratio) < roomForTwelveDecimals) return Math.round(ratio * 1e12) / 1e12;
  return Number.isFinite(ratio) ? Number(ratio.toPrecision(15)) : ratio;
}

/**
 * A calculated ratio without the noise of binary fractions: 0.7999999999999999 is 0.8. A ratio that is no short
 * decimal (2/3) keeps its digits. Never turns a larger ratio into a smaller one than a smaller ratio becomes.
 */
export function tidyRatio(ratio: number): number {
  const short = Math.round(ratio * 1e12) / 1e12;
  return Math.abs(ratio - short) <= binaryNoise * Math.max(Math.abs(ratio), 1) ? short : ratio;
}
