// The receiver's addresses: who may use which, and what each answers.

import { timingSafeEqual } from 'node:crypto';
import { getConnInfo } from '@hono/node-server/conninfo';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { stream } from 'hono/streaming';
import { auditorPages } from './auditor.mjs';
import { sha256 } from './canonical.mjs';
import { readBatch } from './entries.mjs';
import { createLimiter } from './limits.mjs';
import { verifySeals } from './maintenance.mjs';
import { createMetrics } from './metrics.mjs';
import { appendBatch, exportLines, readRecord } from './store.mjs';

/**
 * @param {{
 *   config: import('./config.mjs').Config,
 *   database: import('./database.mjs').Database,
 *   keys: import('./keys.mjs').Keys,
 *   log: (entry: object) => void,
 *   isStopping: () => boolean,
 * }} parts
 */
export function createApp({ config, database, keys, log, isStopping }) {
  const app = new Hono();
  const metrics = createMetrics();
  const take = createLimiter(config);
  const origins = new Set(config.origins);

  app.onError((error, context) => {
    metrics.add('errors_total');
    // The message may quote what was sent; the code does not.
    log({
      level: 'error',
      code: 'request-failed',
      sqlstate: Reflect.get(error, 'code'),
      name: error.name,
    });
    context.header('retry-after', '5');
    return context.json({ error: 'unavailable' }, 503);
  });
  app.notFound((context) => context.json({ error: 'not-found' }, 404));

  app.use('/receipts', async (context, next) => {
    const origin = context.req.header('origin') ?? '';
    if (!origins.has(origin)) {
      metrics.add('refused_origin_total');
      return context.json({ error: 'origin' }, 403);
    }
    context.header('access-control-allow-origin', origin);
    context.header('access-control-expose-headers', 'retry-after');
    context.header('vary', 'origin');
    context.header('cache-control', 'no-store');
    return next();
  });

  app.options('/receipts', (context) => {
    context.header('access-control-allow-methods', 'POST');
    context.header('access-control-allow-headers', 'content-type, idempotency-key');
    context.header('access-control-max-age', '86400');
    return context.body(null, 204);
  });

  app.post(
    '/receipts',
    async (context, next) => {
      const wait = take(addressOf(context, config.trustedProxies));
      if (!wait) return next();
      metrics.add('refused_rate_total');
      context.header('retry-after', String(wait));
      return context.json({ error: 'rate' }, 429);
    },
    bodyLimit({
      maxSize: config.bodyBytes,
      onError: (context) => {
        metrics.add('refused_size_total');
        // The rest of the body is left unread, so nothing more can follow on this connection.
        context.header('connection', 'close');
        return context.json({ error: 'size' }, 413);
      },
    }),
    async (context) => {
      const started = performance.now();
      if (!/^application\/json\b/.test(context.req.header('content-type') ?? '')) {
        return context.json({ error: 'content-type' }, 415);
      }
      const body = parse(await context.req.text());
      const result = readBatch(body);
      if ('refused' in result) {
        metrics.add('refused_schema_total');
        return context.json({ error: 'schema', message: result.refused }, 422);
      }
      const { batch } = result;
      const key = context.req.header('idempotency-key');
      if (key !== undefined && key !== batch.entries[batch.entries.length - 1]?.hash) {
        return context.json({ error: 'idempotency-key' }, 400);
      }
      const answer = await appendBatch(database, keys, batch);
      metrics.observe((performance.now() - started) / 1000);
      if (answer.kind === 'broken') {
        metrics.add('broken_total');
        return context.json({ error: 'broken', expected: answer.expected }, 409);
      }
      metrics.add('stored_total', answer.stored);
      metrics.add('repeated_total', batch.entries.length - answer.stored);
      return context.json({ acknowledged: answer.acknowledged, head: answer.head });
    },
  );

  app.route('/auditor', auditorPages());
  app.get('/keys', (context) => context.json(keys.published));
  app.get('/seals', async (context) => {
    const after = Number(context.req.query('after') ?? 0);
    if (!Number.isInteger(after) || after < 0) return context.json({ error: 'after' }, 400);
    const rows = await database.query(
      `select number, first_id as "firstId", last_id as "lastId", count, root, previous, hash,
         sealed_at as at, key, signature from seals where number > $1 order by number limit 1000`,
      [after],
    );
    return context.json(
      rows.map((row) => ({
        ...row,
        number: Number(row.number),
        firstId: Number(row.firstId),
        lastId: Number(row.lastId),
      })),
    );
  });
  app.get('/health', (context) => context.json({ alive: true }));
  app.get('/ready', async (context) => {
    if (isStopping()) return context.json({ ready: false }, 503);
    await database.query('select 1');
    return context.json({ ready: true, database: database.kind });
  });

  app.use('/admin/*', async (context, next) => {
    const given = sha256(context.req.header('authorization') ?? '');
    const wanted = sha256(`Bearer ${config.adminToken}`);
    const isAllowed = config.adminToken && timingSafeEqual(Buffer.from(given), Buffer.from(wanted));
    if (!isAllowed) return context.json({ error: 'authorization' }, 401);
    context.header('cache-control', 'no-store');
    return next();
  });
  app.get('/admin/records/:id', async (context) => {
    const record = await readRecord(database, keys, context.req.param('id'));
    return record ? context.json(record) : context.json({ error: 'not-found' }, 404);
  });
  app.get('/admin/export', (context) => {
    const after = Number(context.req.query('after') ?? 0);
    if (!Number.isInteger(after) || after < 0) return context.json({ error: 'after' }, 400);
    context.header('content-type', 'application/x-ndjson');
    return stream(context, async (out) => {
      for await (const line of exportLines(database, after)) {
        if (out.aborted) return;
        await out.write(line);
      }
    });
  });
  app.get('/admin/verify', async (context) => context.json(await verifySeals(database)));
  app.get('/admin/tombstones', async (context) =>
    context.json(await database.query('select * from tombstones order by partition')),
  );
  app.get('/admin/metrics', (context) =>
    context.text(
      metrics.print({ memory_bytes: process.memoryUsage().rss, uptime_seconds: process.uptime() }),
    ),
  );
  return app;
}

/** @param {string} text @returns {unknown} */
function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * The address that asks: the last one that a proxy of ours has seen. What stands before it anyone can write.
 *
 * @param {import('hono').Context} context @param {number} trustedProxies
 */
function addressOf(context, trustedProxies) {
  const direct = getConnInfo(context).remote.address ?? '';
  if (!trustedProxies) return direct;
  const forwarded = (context.req.header('x-forwarded-for') ?? '')
    .split(',')
    .map((each) => each.trim());
  return forwarded[forwarded.length - trustedProxies] || direct;
}
