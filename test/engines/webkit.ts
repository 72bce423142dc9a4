// Drives WebKitGTK's MiniBrowser by plain W3C WebDriver calls, on a screen that nobody sees.

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { Readable } from 'node:stream';
import { type Engine, type Tab, xpathOf } from './engine.js';

/** The programs it takes. */
export interface WebkitPrograms {
  readonly driver: string;
  readonly miniBrowser: string;
  readonly xvfb: string;
}

const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** Longest wait for MiniBrowser to start. Now and then it hangs before its first window; a second start does not. */
const startMs = 30_000;

/** Starts a screen. Each tab is a driver and a browser of its own, so that it shares nothing with the others. */
export async function startWebkit(programs: WebkitPrograms): Promise<Engine> {
  const screen = spawn(programs.xvfb, ['-displayfd', '3', '-screen', '0', '1280x900x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  try {
    const display = `:${await firstLine(screen.stdio[3] as Readable)}`;
    const open = () => startSession(programs, display).catch(() => startSession(programs, display));
    const { tab, version } = await open();
    await tab.close();
    return {
      name: 'webkit',
      version: `WebKitGTK/${version}`,
      open: async () => (await open()).tab,
      close: () => end(screen),
    };
  } catch (error) {
    await end(screen);
    throw error;
  }
}

async function startSession(
  { driver, miniBrowser }: WebkitPrograms,
  display: string,
): Promise<{ tab: Tab; version: string }> {
  const port = await freePort();
  const child = spawn(driver, [`--port=${port}`], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: display,
      LANG: 'en_US.UTF-8',
      TZ: 'UTC',
      // No graphics card, no accessibility bus.
      LIBGL_ALWAYS_SOFTWARE: '1',
      NO_AT_BRIDGE: '1',
    },
  });
  const call = caller(`http://127.0.0.1:${port}`);
  const capabilities = {
    alwaysMatch: {
      timeouts: { script: 60_000, pageLoad: 60_000, implicit: 0 },
      'webkitgtk:browserOptions': { binary: miniBrowser, args: ['--automation'] },
    },
  };
  try {
    await until(() => call('GET', '/status'));
    const answer = await call('POST', '/session', { capabilities }, startMs);
    const { sessionId, capabilities: given } = answer as {
      sessionId: string;
      capabilities: { browserVersion: string };
    };
    const tab = tabOf(call, `/session/${sessionId}`, () => end(child));
    return { tab, version: given.browserVersion };
  } catch (error) {
    await end(child);
    throw error;
  }
}

type Call = (method: string, path: string, body?: object, withinMs?: number) => Promise<unknown>;

function tabOf(call: Call, session: string, endDriver: () => Promise<void>): Tab {
  return {
    async goto(url) {
      await call('POST', `${session}/url`, { url });
    },
    async reload() {
      await call('POST', `${session}/refresh`, {});
    },
    async run(inPage, ...values) {
      const script = `const done = arguments[0]; Promise.resolve().then(() => (${inPage})(...${JSON.stringify(values)})).then((value) => done({ value }), (error) => done({ error: String(error) }));`;
      const answer = (await call('POST', `${session}/execute/async`, { script, args: [] })) as {
        value?: unknown;
        error?: string;
      };
      if (answer.error !== undefined) throw new Error(answer.error);
      return answer.value as never;
    },
    async click(text) {
      const found = await until(
        async () =>
          (await call('POST', `${session}/element`, {
            using: 'xpath',
            value: xpathOf(text),
          })) as Record<string, string>,
      );
      await until(() => call('POST', `${session}/element/${found[ELEMENT]}/click`, {}));
    },
    async close() {
      await call('DELETE', session).finally(endDriver);
    },
  };
}

function caller(driver: string): Call {
  return async (method, path, body, withinMs = 80_000) => {
    const answer = await fetch(driver + path, {
      method,
      signal: AbortSignal.timeout(withinMs),
      ...(body && { body: JSON.stringify(body) }),
    });
    const { value } = (await answer.json()) as { value: { error?: string; message?: string } };
    if (!answer.ok) throw new Error(`${method} ${path}: ${value.error} ${value.message}`);
    return value;
  };
}

/** Tries again, as what was asked for may not be there yet. */
async function until<Result>(attempt: () => Promise<Result>, withinMs = 20_000): Promise<Result> {
  const end = Date.now() + withinMs;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

async function firstLine(stream: Readable): Promise<string> {
  let text = '';
  for await (const piece of stream) {
    text += piece;
    if (text.includes('\n')) break;
  }
  if (!text.trim()) throw new Error('Xvfb ended before it had a screen.');
  return text.trim();
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (typeof address !== 'object' || !address) throw new Error('No free port.');
  return address.port;
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill();
  await once(child, 'exit');
}
