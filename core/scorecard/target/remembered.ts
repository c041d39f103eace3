/**
 * Answers of a pure function by the text they depend on. Sheets repeat few texts many times, and are read again after each
 * edit. When `most` answers are kept all are forgotten, so that a long session does not fill the memory.
 */
export function remembered<Value>(most: number): (key: string, calculate: () => Value) => Value {
  const known = new Map<string, Value>();
  return (key, calculate) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = calculate();
    if (known.size >= most) known.clear();
    known.set(key, value);
    return value;
  };
}
