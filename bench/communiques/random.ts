/** Numbers that look drawn and are the same on every machine. */
export interface Random {
  /** From `least` to `most`, both included. */
  integer(least: number, most: number): number;
  pick<T>(list: readonly T[]): T;
  /** A copy in another order. */
  shuffle<T>(list: readonly T[]): T[];
}

/** mulberry32: 32 bits of state, even enough for texts nobody reads twice. */
function openBits(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return (bits ^ (bits >>> 14)) >>> 0;
  };
}

export function openRandom(seed: number): Random {
  const bits = openBits(seed);
  const integer = (least: number, most: number): number => least + Math.floor((bits() / 2 ** 32) * (most - least + 1));
  return {
    integer,
    pick<T>(list: readonly T[]): T {
      const drawn = list[integer(0, list.length - 1)];
      if (drawn === undefined) throw new Error('there is nothing to pick from');
      return drawn;
    },
    shuffle: (list) =>
      list
        .map((item) => ({ item, key: bits() }))
        .sort((a, b) => a.key - b.key)
        .map(({ item }) => item),
  };
}
