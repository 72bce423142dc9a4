// The nginx recipe of docs/guides/place.md, run by nginx as it is printed. Changed are the port, the path of the database,
// which is a small one of our own, and what the guide says to add behind another proxy: here the test is the proxy.

import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPlace } from '../../src/jurisdictions/place.js';
import { locationDatabase } from './location-database.js';

const server = '/usr/sbin/nginx';
const modules = '/usr/lib/nginx/modules';

/** Whether nginx and its module are here. As root on Debian they are installed when they are not. */
function hasNginx(): boolean {
  const isThere = () => existsSync(server) && existsSync(`${modules}/ngx_http_geoip2_module.so`);
  if (isThere()) return true;
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return false;
  try {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const packages = ['nginx', 'libnginx-mod-http-geoip2'];
    execFileSync('apt-get', ['update'], { env });
    // It is not started as a service: the test starts it for itself.
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', ...packages], { env });
  } catch {
    return false;
  }
  return isThere();
}

const isHere = hasNginx();
if (!isHere) {
  console.warn(
    'The nginx recipe is not run: install nginx and libnginx-mod-http-geoip2 to run it.',
  );
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

describe.skipIf(!isHere)('the nginx recipe', () => {
  const folder = mkdtempSync(join(tmpdir(), 'consentry-nginx-'));
  let address = '';
  let running: ReturnType<typeof spawn> | undefined;

  beforeAll(async () => {
    const guide = readFileSync('docs/guides/place.md', 'utf8');
    const recipe = /^## nginx\n[\s\S]*?```nginx\n([\s\S]*?)```/m.exec(guide)?.[1] ?? '';
    const port = await freePort();
    address = `http://127.0.0.1:${port}/place`;
    const database = join(folder, 'city.mmdb');
    writeFileSync(
      database,
      locationDatabase({
        '203.0.113.1': ['US', 'CA'],
        '203.0.113.2': ['CA', 'QC'],
        '203.0.113.3': ['DE', 'BE'],
        '203.0.113.4': ['FR'],
      }),
    );
    const changes: [string, string][] = [
      ['/var/lib/GeoIP/GeoLite2-City.mmdb', database],
      ['listen 80;', `listen 127.0.0.1:${port};`],
      ['http {', 'http {\n  real_ip_header X-Forwarded-For;\n  set_real_ip_from 127.0.0.1;'],
    ];
    let config = recipe;
    for (const [printed, run] of changes) {
      expect(config.split(printed)).toHaveLength(2);
      config = config.replace(printed, run);
    }
    writeFileSync(join(folder, 'nginx.conf'), config);
    symlinkSync(modules, join(folder, 'modules'));
    const log = join(folder, 'error.log');
    const more = `daemon off; master_process off; pid ${folder}/nginx.pid; error_log ${log};`;
    running = spawn(server, ['-p', folder, '-c', 'nginx.conf', '-e', log, '-g', more]);
    let isUp = false;
    while (!isUp) {
      if (running.exitCode !== null) throw new Error(readFileSync(log, 'utf8'));
      isUp = await fetch(address).then(
        () => true,
        () => false,
      );
    }
  });

  afterAll(async () => {
    const stopped = new Promise((resolve) => running?.once('exit', resolve));
    if (running?.kill('SIGTERM')) await stopped;
    rmSync(folder, { recursive: true });
  });

  test.each([
    ['203.0.113.1', 'US-CA'],
    ['203.0.113.2', 'CA-QC'],
    ['203.0.113.3', 'DE-BE'],
    ['203.0.113.4', 'FR'],
    ['203.0.113.9', 'XX'],
  ])('puts %s in %s', async (visitor, place) => {
    const response = await fetch(address, { headers: { 'x-forwarded-for': visitor } });
    expect(response.headers.get('cache-control')).toBe('private, no-store');
    expect(response.headers.get('content-type')).toBe('application/json');
    expect(readPlace(await response.json())).toBe(place);
  });
});
