/** Calculates once for each object and remembers the answer as long as the object lives. */
export function once<Key extends object, Value>(calculate: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const before = known.get(key);
    if (before) return before.value;
    const value = calculate(key);
    known.set(key, { value });
    return value;
  };
}
