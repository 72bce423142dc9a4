// SHA-256 without waiting. The browser's own digest is asynchronous, so it cannot be used inside an
// IndexedDB transaction, and it is missing on plain http.

/** Words of FIPS 180-4: fractional parts of square and cube roots of the first primes. */
const [initial, rounds] = rootsOfPrimes();

function rootsOfPrimes(): readonly [readonly number[], readonly number[]] {
  const fraction = (value: number): number => ((value - Math.floor(value)) * 2 ** 32) | 0;
  const squares: number[] = [];
  const cubes: number[] = [];
  for (let candidate = 2; cubes.length < 64; candidate++) {
    let divisor = 2;
    while (candidate % divisor) divisor++;
    if (divisor < candidate) continue;
    if (squares.length < 8) squares.push(fraction(candidate ** (1 / 2)));
    cubes.push(fraction(candidate ** (1 / 3)));
  }
  return [squares, cubes];
}

/** The SHA-256 of a text's UTF-8 bytes, as 64 lower-case hexadecimal digits. */
export function sha256(text: string): string {
  const bytes = new TextEncoder().encode(text);
  const padded = new Uint8Array((((bytes.length + 8) >> 6) + 1) << 6);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  // The length in bits takes 64 bits. Texts here are far below 512 MB, so the upper half holds five bits at most.
  view.setUint32(padded.length - 8, bytes.length >>> 29);
  view.setUint32(padded.length - 4, bytes.length << 3);
  const words = new Int32Array(64);
  const at = (index: number): number => words[index] ?? 0;
  const turn = (value: number, by: number): number => (value >>> by) | (value << (32 - by));
  const hash = Int32Array.from(initial);
  for (let offset = 0; offset < padded.length; offset += 64) {
    let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = hash;
    for (let i = 0; i < 64; i++) {
      const x = at(i - 15);
      const y = at(i - 2);
      words[i] =
        i < 16
          ? view.getInt32(offset + i * 4)
          : at(i - 16) +
            (turn(x, 7) ^ turn(x, 18) ^ (x >>> 3)) +
            at(i - 7) +
            (turn(y, 17) ^ turn(y, 19) ^ (y >>> 10));
      const first =
        h +
        (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) +
        ((e & f) ^ (~e & g)) +
        (rounds[i] ?? 0) +
        at(i);
      const second = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
      [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
    }
    [a, b, c, d, e, f, g, h].forEach((value, i) => {
      hash[i] = (hash[i] ?? 0) + value;
    });
  }
  return Array.from(hash, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}
