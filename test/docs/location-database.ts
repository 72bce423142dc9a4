// A location database in the MaxMind format, small enough to write by hand: addresses with a country and a region.
// https://maxmind.github.io/MaxMind-DB/

/** `Buffer` is a number that is encoded already. */
type Value = string | Buffer | readonly Value[] | { readonly [key: string]: Value };

/** The control byte of a field, and what follows it: a type up to 7 stands in the byte, a later one after it. */
function control(type: number, size: number): number[] {
  if (size > 28) throw new Error('too long for this writer');
  return type > 7 ? [size, type - 7] : [(type << 5) | size];
}

/** A number of so many bytes. The format wants each of its own at the right width. */
function whole(width: 2 | 4 | 8, value: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64BE(BigInt(value));
  return Buffer.from([
    ...control({ 2: 5, 4: 6, 8: 9 }[width], width),
    ...bytes.subarray(8 - width),
  ]);
}

function encode(value: Value): number[] {
  if (typeof value === 'string') {
    const bytes = [...Buffer.from(value)];
    return [...control(2, bytes.length), ...bytes];
  }
  if (Buffer.isBuffer(value)) return [...value];
  if (Array.isArray(value)) return [...control(11, value.length), ...value.flatMap(encode)];
  const entries = Object.entries(value);
  return [
    ...control(7, entries.length),
    ...entries.flatMap(([key, each]) => [...encode(key), ...encode(each)]),
  ];
}

function bits(address: string): number[] {
  return address
    .split('.')
    .flatMap((part) => [...Number(part).toString(2).padStart(8, '0')].map(Number));
}

/** The file for these IPv4 addresses. */
export function locationDatabase(
  places: Readonly<Record<string, readonly [country: string, region?: string]>>,
): Buffer {
  const data: number[] = [];
  // Each node has two records: the number of the next node, or less than nothing for a place in the data.
  const nodes: [number | null, number | null][] = [[null, null]];
  for (const [address, [country, region]] of Object.entries(places)) {
    const place = -1 - data.length;
    const subdivisions = region === undefined ? [] : [{ iso_code: region }];
    data.push(...encode({ country: { iso_code: country }, subdivisions }));
    const path = bits(address);
    let at = 0;
    for (const [depth, bit] of path.entries()) {
      const node = nodes[at];
      if (!node) throw new Error('no such node');
      const side = bit === 1 ? 1 : 0;
      if (depth === path.length - 1) node[side] = place;
      else {
        node[side] ??= nodes.push([null, null]) - 1;
        at = node[side];
      }
    }
  }
  const count = nodes.length;
  const tree = nodes.flat().flatMap((next) => {
    const record = next === null ? count : next < 0 ? count + 16 - 1 - next : next;
    return [16, 8, 0].map((shift) => (record >>> shift) & 255);
  });
  const metadata = encode({
    binary_format_major_version: whole(2, 2),
    binary_format_minor_version: whole(2, 0),
    build_epoch: whole(8, 1_790_000_000),
    database_type: 'Test-City',
    description: { en: 'For a test' },
    ip_version: whole(2, 4),
    languages: ['en'],
    node_count: whole(4, count),
    record_size: whole(2, 24),
  });
  const marker = [0xab, 0xcd, 0xef, ...Buffer.from('MaxMind.com')];
  return Buffer.from([...tree, ...new Array(16).fill(0), ...data, ...marker, ...metadata]);
}
