// The example's third parties outlive whatever a page does to its requests.

import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startVendors } from '../../../examples/vendors/serve.mjs';

let vendors: Awaited<ReturnType<typeof startVendors>>;
beforeAll(async () => {
  vendors = await startVendors();
});
afterAll(() => vendors.close());

test('a page that is left in the middle of a request takes nobody down', async () => {
  const { hostname, port } = new URL(vendors.origin);
  const socket = connect(Number(port), hostname === 'localhost' ? '127.0.0.1' : hostname);
  await new Promise((resolve) => socket.once('connect', resolve));
  socket.write(
    'POST /amplitude/2/httpapi HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99\r\n\r\n{"half',
  );
  // A later request on another connection: the first one has arrived by then.
  await send('{"whole":1}');
  socket.destroy();
  await new Promise((resolve) => socket.once('close', resolve));
  expect((await send('{"whole":2}')).status).toBe(200);
  expect(vendors.received().map(({ body }) => body)).toEqual([{ whole: 1 }, { whole: 2 }]);
});

test('a body that is not what it says is refused, and no event', async () => {
  vendors.clear();
  const broken = new Uint8Array([0x1f, 0x8b, 1, 2, 3]);
  expect((await send(broken)).status).toBe(400);
  expect(vendors.received()).toEqual([]);
});

const send = (body: string | Uint8Array<ArrayBuffer>): Promise<Response> =>
  fetch(`http://127.0.0.1:${new URL(vendors.origin).port}/amplitude/2/httpapi`, {
    method: 'POST',
    body,
  });
