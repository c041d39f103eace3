/** What differs between the manifest in the root, for development on this machine, and the released one. */
const local = {
  id: '55535188-902d-4853-940d-0f0ab1001ec3',
  name: '"KPI Scorecards (local)"',
  origin: 'https://localhost:3000',
};
const released = { id: '987a382c-c929-46df-8aa9-04a045b786cc', name: '"KPI Scorecards"' };

/** A name reserved for examples: a manifest that was built without an address points to nobody's server. */
export const defaultOrigin = 'https://kpi-scorecards.example';

/**
 * The released manifest: another Id, another name, other addresses, nothing else.
 * @param {string} localManifest @param {string} origin
 */
export function releasedManifest(localManifest, origin) {
  const replacements = { [local.id]: released.id, [local.name]: released.name, [local.origin]: origin };
  return Object.entries(replacements).reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`manifest.xml should hold ${from}.`);
    return text.replaceAll(from, () => to);
  }, localManifest);
}
