import { peopleIn, stateIs, type Wording } from './wording.ts';

/** "Women in management", "% of hires under 30": of whom one's own people consist. */
export function isWorkforce(wording: Wording): boolean {
  const kind = wording.measure?.kind ?? 'count';
  if (
    (kind !== 'share' && kind !== 'count') ||
    !mayCount.test(wording.lead?.value ?? 'keep') ||
    !isDemographic(wording)
  )
    return false;
  const own = peopleIn(wording) === 'staff' || ownPeople.test(wording.text);
  return own && !stateIs(wording, 'felt') && !feelsOutcome(wording);
}

/** What may be wanted of a share or a number. */
const mayCount = /^(?:raise|cut|keep|reach|better)$/;

const ownPeople =
  /\b(?:workforce|staff|employees?|hires|hiring|management|leadership|executives?|boards?|roles|positions|promotions|recruits)\b|führung|leitung|direction|cadres|руковод|lãnh đạo/i;

/** Who the people are, not what they do: "who are women", "under the age of 30". */
export function isDemographic({ text }: Wording): boolean {
  return /\b(?:wom[ae]n|minorit|aborigin|indigenous|disab|age of|years? old|gender|female|ethnic|colou?r|veteran|underrepresented|femmes?|handicap|autochton|frauen)|женщин|инвалид|молод|nữ/i.test(
    text,
  );
}

/** "% of staff who suffer harassment": an outcome for people stands behind them. */
export function feelsOutcome({ things, head }: Wording): boolean {
  return things.some(
    (thing) =>
      thing.itself && thing.level === 'outcome' && thing.perspective !== 'financial' && thing.at > (head?.at ?? 0),
  );
}
