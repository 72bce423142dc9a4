// What a bundler would fill in; this page has none.
globalThis.process = { env: { NODE_ENV: 'production' } };
