/**
 * The same function, which remembers what it made of the texts that it was given last. For work on words that come back
 * again and again; what is remembered is bounded, and must not be changed by whoever gets it.
 */
export function remember<Value>(make: (text: string) => Value, most: number): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= most) known.clear();
    const value = make(text);
    known.set(text, value);
    return value;
  };
}
