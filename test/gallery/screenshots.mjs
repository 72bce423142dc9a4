// Writes pictures of a chosen matrix of surfaces into `screenshots/`, to be looked at.

import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { chromiumFlags, findChromium } from '../browser.mjs';
import { serveGallery } from './serve.mjs';

const folder = fileURLToPath(new URL('../../screenshots/', import.meta.url));

const desktop = { width: 1280, height: 800 };
const phone = { width: 390, height: 844 };
const small = { width: 320, height: 568 };
const low = { width: 320, height: 256 };

/** @type {readonly (readonly [name: string, query: string, size: { width: number, height: number }, scale?: number, media?: object])[]} */
const shots = [
  ['banner', 'surface=banner', desktop],
  ['banner-phone', 'surface=banner', phone],
  ['banner-small', 'surface=banner', small],
  ['banner-low', 'surface=banner', low],
  ['banner-zoomed', 'surface=banner', { width: 640, height: 400 }, 2],
  ['banner-dark', 'surface=banner&scheme=dark', desktop],
  ['banner-rtl', 'surface=banner&lang=ar&dir=rtl', phone],
  ['banner-german', 'surface=banner&lang=de', phone],
  ['banner-finnish', 'surface=banner&lang=fi', small],
  ['banner-bar', 'surface=banner&config={"layout":{"type":"bar"}}', desktop],
  ['banner-center', 'surface=banner&config={"layout":{"type":"center"}}', desktop],
  ['banner-paper', 'surface=banner&theme=paper', desktop],
  ['banner-harbour', 'surface=banner&theme=harbour&scheme=dark', desktop],
  ['banner-contrast', 'surface=banner&theme=contrast', desktop],
  ['banner-without-sale', 'surface=banner-without-sale', phone],
  ['notice', 'surface=notice', desktop],
  ['conflict', 'surface=conflict', phone],
  ['guardian', 'surface=guardian', phone],
  ['preferences', 'surface=preferences', desktop],
  ['preferences-phone', 'surface=preferences', phone],
  ['preferences-low', 'surface=preferences', low],
  ['preferences-dark', 'surface=preferences&scheme=dark', desktop],
  ['preferences-rtl', 'surface=preferences&lang=ar&dir=rtl', phone],
  ['preferences-locked', 'surface=preferences-locked', desktop],
  ['choices', 'surface=choices', desktop],
  ['choices-honored', 'surface=choices-honored', phone],
  ['link', 'surface=link', phone],
  ['honored', 'surface=honored', desktop],
  ['settled', 'surface=settled', desktop],
  ['banner-bar-phone', 'surface=banner&config={"layout":{"type":"bar"}}', phone],
  ['banner-forced', 'surface=banner', desktop, 1, { forcedColors: 'active' }],
  ['confirm', 'surface=confirm', phone],
  ['reload', 'surface=reload', desktop],
  ['unsaved', 'surface=unsaved', phone],
  ['preferences-child', 'surface=preferences-child', phone],
  ['preferences-forced', 'surface=preferences', phone, 1, { forcedColors: 'active' }],
  ['overridden', 'surface=overridden', desktop],
  ['choices-overridden', 'surface=choices-overridden', phone],
  ['declaration', 'surface=declaration', desktop],
  ['declaration-small', 'surface=declaration', small],
  ['declaration-rtl', 'surface=declaration&lang=ar&dir=rtl&scheme=dark', phone],
  [
    'declaration-printed',
    'surface=declaration',
    { width: 794, height: 1123 },
    1,
    { media: 'print' },
  ],
  ['recaptcha', 'surface=recaptcha', phone],
];

mkdirSync(folder, { recursive: true });
const server = await serveGallery();
const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumFlags });
for (const [name, query, viewport, deviceScaleFactor = 1, media = {}] of shots) {
  const page = await browser.newPage({ viewport, deviceScaleFactor });
  await page.emulateMedia({ reducedMotion: 'reduce', ...media });
  await page.goto(`${server.address}/?${query}`, { waitUntil: 'networkidle' });
  await page.screenshot({ path: `${folder}${name}.png` });
  await page.close();
}
await browser.close();
server.stop();
console.log(`${shots.length} pictures in screenshots/`);
