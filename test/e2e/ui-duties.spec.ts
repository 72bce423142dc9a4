// Duties that regulators and courts have put into words, each with its source and the measure by which it is kept. Where
// another file shows one with its measure, docs/reference/interface-duties.md says where.

import { mergeTests, type Page } from 'playwright/test';
import { banned, faultIn } from '../banned-words.js';
import { from, started, test as withExample } from './example.js';
import {
  banner,
  button,
  expect,
  type GalleryOptions,
  test as gallery,
  grants,
  idle,
  languages,
  openAll,
  speak,
  state,
} from './ui-page.js';

const test = mergeTests(gallery, withExample);

/**
 * By language: the usual phrase for refusing, the words that negate, refuse or object (a star ends a stem), and those for yes
 * and no.
 */
const words: Readonly<Record<string, readonly [string, string, string]>> = {
  ar: ['رفض الكل', 'لا غير ليس رفض* أرفض* اعتراض* الاعتراض* أعترض*', 'نعم لا'],
  bg: ['Отхвърляне на всички', 'не без отхвърл* възраз* възраж*', 'да не'],
  bs: ['Odbij sve', 'ne nije bez odbij* prigovor*', 'da ne'],
  ca: ['Rebutja-ho tot', 'no sense mai rebutj* opos*', 'sí no'],
  cs: ['Odmítnout vše', 'ne není nepovol* bez odmít* námit*', 'ano ne'],
  cy: ['Gwrthod popeth', 'ni nid heb gwrthod* gwrthwyneb*', 'ie na ydw ydy'],
  da: ['Afvis alle', 'ikke uden aldrig afvis* indsig*', 'ja nej'],
  de: ['Alle ablehnen', 'nicht kein* ohne nie ablehn* widersp*', 'ja nein'],
  el: ['Απόρριψη όλων', 'δεν μη χωρίς απορρ* απόρρ* εναντ*', 'ναι όχι'],
  en: ['Reject all', 'not no never without un* reject* refus* out object*', 'yes no'],
  es: ['Rechazar todo', 'no sin nunca rechaz* exclu* opon*', 'sí no'],
  et: ['Keeldu kõigist', 'ei mitte ilma keeldu* vastuv*', 'jah ei'],
  eu: ['Baztertu guztiak', 'ez gabe inoiz baztert* aurka*', 'bai ez'],
  fa: ['رد همه', 'نه بدون غیر* رد اعتراض*', 'بله نه خیر'],
  fi: ['Hylkää kaikki', 'ei älä ilman hylk* kiel*', 'kyllä joo ei'],
  fr: ['Tout refuser', 'ne pas non sans refus* oppos*', 'oui non'],
  'fr-CA': ['Tout refuser', 'ne pas non sans refus* oppos*', 'oui non'],
  ga: ['Diúltaigh do gach rud', 'ní níl gan diúlt* agóid*', 'tá níl sea'],
  gl: ['Rexeitar todo', 'non sen nunca rexeit* opo*', 'si non'],
  he: ['דחיית הכול', 'לא אין ללא בלי דחיי* התנגד*', 'כן לא'],
  hi: ['सभी अस्वीकार करें', 'नहीं न बिना अस्वीकार आपत्ति', 'हाँ नहीं'],
  hr: ['Odbij sve', 'ne nije bez odbij* prigovor*', 'da ne'],
  hu: ['Összes elutasítása', 'nem nincs nélkül elutas* tiltak*', 'igen nem'],
  id: ['Tolak semua', 'tidak jangan tanpa bukan tolak keberatan', 'ya tidak'],
  is: ['Hafna öllu', 'ekki án aldrei hafna* andmæl*', 'já nei'],
  it: ['Rifiuta tutto', 'non senza mai rifiut* oppo*', 'sì no'],
  ja: ['すべて拒否する', 'ない ません しない 拒否* 異議*', 'はい いいえ'],
  ko: ['모두 거부', '안 않* 없* 거부* 반대*', '예 네 아니요 아니오'],
  lt: ['Atmesti visus', 'ne neleid* be atmes* nesutik*', 'taip ne'],
  lv: ['Noraidīt visu', 'ne nav bez noraid* iebil*', 'jā nē'],
  mk: ['Одбиј ги сите', 'не без одби* пригов*', 'да не'],
  mt: ['Irrifjuta kollox', 'mhux ma mingħajr irrifj* oġġezz*', 'iva le'],
  nb: ['Avvis alle', 'ikke uten aldri avvis* reserv*', 'ja nei'],
  nl: ['Alles weigeren', 'niet geen zonder nooit weiger* bezwaar*', 'ja nee'],
  nn: ['Avvis alle', 'ikkje utan aldri avvis* reserv*', 'ja nei'],
  pl: ['Odrzuć wszystkie', 'nie niedozw* bez odrzu* sprzeciw*', 'tak nie'],
  pt: ['Rejeitar tudo', 'não sem nunca rejeit* opor* oposi*', 'sim não'],
  'pt-BR': ['Rejeitar todos', 'não sem nunca rejeit* opor* oposi*', 'sim não'],
  ro: ['Respinge tot', 'nu neperm* fără resping* opun* opozi*', 'da nu'],
  ru: ['Отклонить все', 'не нет без отклон* возраж* возраз*', 'да нет'],
  sk: ['Odmietnuť všetko', 'nie nepovol* bez odmiet* námiet*', 'áno nie'],
  sl: ['Zavrni vse', 'ne ni brez zavrn* ugovar* ugovor*', 'da ne'],
  sq: ['Refuzo të gjitha', 'nuk mos pa palejuar refuz* kundërsht*', 'po jo'],
  sr: ['Одбиј све', 'не није без одбиј* пригов*', 'да не'],
  'sr-Latn': ['Odbij sve', 'ne nije bez odbij* prigov*', 'da ne'],
  sv: ['Avvisa alla', 'inte ej utan aldrig avvisa* invänd*', 'ja nej'],
  th: ['ปฏิเสธทั้งหมด', 'ไม่ ปฏิเสธ* คัดค้าน*', 'ใช่ ไม่ ไม่ใช่'],
  tr: ['Tümünü reddet', 'verilmedi değil hayır redde* itiraz*', 'evet hayır'],
  uk: ['Відхилити все', 'не без відхил* заперет* запереч*', 'так ні'],
  ur: ['سب مسترد کریں', 'نہیں نہ بغیر مسترد اعتراض', 'جی ہاں نہیں'],
  vi: ['Từ chối tất cả', 'không chưa đừng chối đối', 'có không'],
  'zh-Hans': ['全部拒绝', '不 未* 没 拒绝* 反对*', '是 否 不'],
  'zh-Hant': ['全部拒絕', '不 未* 沒 拒絕* 反對*', '是 否 不'],
};

/** The words of a list that a text holds. Thai, Chinese and Japanese write without blanks. */
function found(list: string, text: string, lang: string): readonly string[] {
  const edge = /^(?:th|zh|ja)/.test(lang) ? '' : '[\\p{L}\\p{M}]';
  const before = edge && `(?<!${edge})`;
  const after = edge && `(?!${edge})`;
  const all = list
    .split(' ')
    .map((word) => (word.endsWith('*') ? word.slice(0, -1) : `${word}${after}`));
  const pattern = new RegExp(`${before}(?:${all.join('|')})`, 'gu');
  return text.toLocaleLowerCase(lang).match(pattern) ?? [];
}

/** What a page shows: all texts; the labels of what can be pressed; each switch with the words of both its states. */
const shownIn = (page: Page, press: string) =>
  page.evaluate(async (next) => {
    const ours = 'consentry-root, [data-consentry-recaptcha]';
    const all = () =>
      [...document.querySelectorAll(ours)].flatMap((part) => [...part.querySelectorAll('*')]);
    const read = () => ({
      texts: all().flatMap((part) => [
        ...[...part.childNodes].filter((node) => node instanceof Text).map((node) => node.data),
        ...['aria-label', 'alt', 'title'].flatMap((name) => part.getAttribute(name) ?? []),
      ]),
      labels: all()
        .filter((part) => part.matches('button, summary, a'))
        .map((part) => part.getAttribute('aria-label') ?? part.textContent ?? ''),
    });
    const wordsOf = (each: Element) => each.parentElement?.textContent ?? '';
    const before = read();
    const switches: { name: string | null; words: string[] }[] = [];
    // In the choices about sale a switch counts at once.
    const isDraft = Reflect.get(window, 'consent').view.get() === 'preferences';
    for (const each of all().filter((part) => isDraft && part.matches('[role="switch"]'))) {
      const said = { name: each.getAttribute('aria-label'), words: [wordsOf(each)] };
      (each as HTMLElement).click();
      said.words.push(wordsOf(each));
      switches.push(said);
    }
    if (next) {
      document.querySelector<HTMLElement>(`consentry-root ${next}`)?.click();
      await new Promise(requestAnimationFrame);
    }
    const after = read();
    return {
      texts: [...before.texts, ...after.texts],
      labels: [...before.labels, ...after.labels],
      switches,
    };
  }, press);

test.describe('in every language', () => {
  test('there are words to compare with', () => {
    expect(Object.keys(words).sort()).toEqual([...languages].sort());
    for (const lang of languages) expect(banned).toHaveProperty(lang.replace(/^(fr|pt)-.*/, '$1'));
    expect(found(words['en']?.[1] ?? '', 'Do not opt out', 'en')).toEqual(['not', 'out']);
    expect(found(words['de']?.[1] ?? '', 'Nicht ablehnen', 'de')).toEqual(['nicht', 'ablehn']);
    expect(found(words['zh-Hans']?.[1] ?? '', '不拒绝', 'zh-Hans')).toEqual(['不', '拒绝']);
  });

  // Report of the EDPB's cookie banner taskforce, practices A and C.
  test('the refusal is a button that says so in the usual words', async ({ page, gallery }) => {
    await gallery.open('banner');
    for (const lang of languages) {
      await speak(page, lang);
      const refusal = button(page, words[lang]?.[0] ?? '');
      await expect(refusal, lang).toHaveCount(1);
      expect(await refusal.evaluate(({ localName }) => localName)).toBe('button');
      await expect(banner(page).locator('.consentry-button').nth(1)).toHaveText(
        words[lang]?.[0] ?? '',
      );
    }
  });

  // 11 CCR 7004(a)(3), (4); EDPB Guidelines 03/2022, stirring.
  test('labels negate once at most, never say yes or no, and nothing shames or hurries', async ({
    page,
    gallery,
  }) => {
    // What is pressed then shows the second step, or that changes are not saved.
    const surfaces = {
      banner: '',
      'banner-without-sale': '',
      notice: '',
      conflict: '.consentry-banner .consentry-button:last-child',
      guardian: '',
      preferences: 'header button',
      'choices-honored': 'footer .consentry-button',
      choices: '',
      overridden: '',
      reload: '',
      recaptcha: '',
    };
    for (const [surface, press] of Object.entries(surfaces)) {
      await gallery.open(surface);
      await page.waitForFunction(() => 'unmount' in window);
      for (const lang of languages) {
        const [, negations = '', answers = ''] = words[lang] ?? [];
        await speak(page, lang);
        const { texts, labels, switches } = await shownIn(page, press);
        expect(switches).toHaveLength(surface === 'preferences' ? 7 : 0);
        expect(texts.length).toBeGreaterThanOrEqual(4);
        const faults = [
          ...labels.filter((label) => found(negations, label, lang).length > 1),
          ...labels.filter((label) => {
            const [first = ''] = label.toLocaleLowerCase(lang).split(/[,.!،]/);
            return answers.split(' ').includes(first.trim());
          }),
          ...switches.filter(
            ({ name, words: said }) =>
              new Set([name, ...said]).size < 3 || !said.every((each) => /\p{L}/u.test(each)),
          ),
          ...texts.filter((text) => faultIn(text, lang)),
        ];
        expect(faults, `${surface} in ${lang}`).toEqual([]);
      }
    }
  });
});

// EDPB Guidelines 3/2022, overloading; Garante, 10 June 2021: no new question for six months after a refusal.
test('asks again six months after a refusal, and not on reload, the next day or on day 181', async ({
  page,
  example,
}) => {
  // Next year, so that no cookie ends before the day that the page believes in.
  const year = new Date().getUTCFullYear() + 1;
  const refused = Date.UTC(year, 2, 1, 12);
  const day = 24 * 3600 * 1000;
  const isAskedAt = async (time: number): Promise<boolean> => {
    await page.clock.setFixedTime(time);
    await page.goto(example.url + from('FR'));
    await started(page);
    return page.evaluate(() => Reflect.get(window, 'consentry').state.get().ask === 'banner');
  };
  expect(await isAskedAt(refused)).toBe(true);
  await button(page, 'Reject all').click();
  for (const later of [1000, day, 181 * day, Date.UTC(year, 8, 1, 12) - refused - 1000]) {
    expect(await isAskedAt(refused + later), `${later} ms later`).toBe(false);
    await expect(banner(page)).toHaveCount(0);
  }
  expect(await isAskedAt(Date.UTC(year, 8, 1, 12))).toBe(true);
  // To refuse is offered, not only to be asked another time.
  await expect(button(page, 'Reject all')).toBeVisible();
});

// Report of the EDPB's cookie banner taskforce, practices G and H.
test('has one switch for each category and service, and none for legitimate interest', async ({
  page,
  gallery,
}) => {
  await gallery.open('preferences');
  await idle(page);
  await openAll(page);
  const dialog = page.getByRole('dialog');
  const names = await dialog
    .getByRole('switch')
    .evaluateAll((all) => all.map((each) => each.getAttribute('aria-label')));
  expect(names).toEqual([
    'Preferences',
    'Analytics',
    'Harbour Statistics',
    'Advertising',
    'Pierhead Pixel',
    'Embedded content',
    'Reelhouse',
  ]);
  await expect(
    dialog.locator('input, select, [role="checkbox"], [role="radio"], [role="tab"]'),
  ).toHaveCount(0);
  await expect(dialog).not.toContainText(/legitimate|interest|object/i);
});

test.describe('what sells and is called necessary', () => {
  test.use({
    exampleOptions: {
      config: {
        services: [
          { id: 'adlane', category: 'necessary', name: 'Adlane', saleOrShare: true, cookies: [] },
        ],
      },
    },
  });

  // Report of the EDPB's cookie banner taskforce, practice I.
  test('starts nothing, and is named on the console', async ({ page, example, observed }) => {
    const errors: string[] = [];
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await page.goto(example.url + from('FR'), { waitUntil: 'networkidle' });
    expect(errors.join('\n')).toContain('config-misclassified');
    expect(await observed.runs()).toEqual([]);
    expect(observed.foreignUrls()).toEqual([]);
    await expect(page.locator('consentry-root')).toHaveCount(0);
  });
});

// LGPD, article 9, and the Charter of the French language; in the Emirates Arabic is the official language.
for (const [place, page, browser, spoken] of [
  ['BR', 'x-none', ['en-US', 'pt-BR'], 'pt-BR'],
  ['BR', 'x-none', ['en-US', 'pt'], 'pt'],
  ['CA-QC', 'x-none', ['en-CA', 'fr-CA'], 'fr-CA'],
  ['AE', 'x-none', ['en-GB', 'ar-AE'], 'ar'],
  // The language of the page comes before that, for its reader reads it; and nobody is addressed in one that they have not.
  ['CA-QC', 'en', ['en-CA', 'fr-CA'], 'en'],
  ['CA-QC', 'x-none', ['en-CA', 'de'], 'en'],
  ['FR', 'x-none', ['en-US', 'fr'], 'en'],
] as const) {
  test(`speaks ${spoken} in ${place} on a page in ${page} to a browser in ${browser}`, async ({
    page: tab,
    gallery,
  }) => {
    await tab.addInitScript((all) => {
      Object.defineProperty(navigator, 'languages', { get: () => all });
    }, browser);
    await gallery.open('banner', { place, lang: page });
    const root = tab.locator('consentry-root');
    await expect(root).toHaveAttribute('lang', spoken);
    await idle(tab);
    const english = 'This site|cookies and similar|Accept all|Reject all|Privacy policy';
    if (spoken !== 'en') await expect(root).not.toContainText(new RegExp(english));
    await expect(root).not.toContainText(/[{}[\]]/);
  });
}

test.describe('the link to the choices', () => {
  const widths = [320, 390, 768, 1280];

  // 11 CCR 7013, 7015.
  test('is in view at every width, with its icon', async ({ page, gallery }) => {
    await gallery.open('link');
    const link = page.getByRole('button', { name: 'Your Privacy Choices Opt-out icon' });
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      await expect(link).toBeInViewport({ ratio: 1 });
      await expect(link.getByRole('img', { name: 'Opt-out icon' })).toBeInViewport({ ratio: 1 });
    }
  });

  test.describe('without any script', () => {
    test.use({ javaScriptEnabled: false });

    test('stands in the footer of the site and leads to a page about the choices', async ({
      page,
      example,
    }) => {
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(example.url + from('US-CA'));
        const link = page
          .getByRole('contentinfo')
          .getByRole('link', { name: /Your Privacy Choices$/ });
        await expect(link).toHaveText('Your Privacy Choices');
        await expect(link.getByRole('img', { name: 'Opt-out icon' })).toBeVisible();
        await link.click();
        await expect(page).toHaveURL(/\/privacy\?.*#choices$/);
        const choices = page.locator('#choices');
        await expect(choices).toContainText('right to opt out of the sale and sharing');
        await expect(choices.getByRole('link', { name: /@/ })).toBeInViewport();
        // No button that nothing listens to.
        await expect(choices.getByRole('button')).toHaveCount(0);
      }
    });
  });
});

// 11 CCR 7004(a)(5).
test('leads nowhere that is not there', async ({ page, example }) => {
  await page.goto(example.url + from('US-CA', '/', true));
  await page.locator('footer [data-consentry="open:choices"]').click();
  const ours = page.locator('consentry-root');
  await expect(ours.getByRole('dialog')).toBeVisible();
  await ours.getByRole('button', { name: 'All privacy settings' }).click();
  await expect(ours.getByRole('switch').first()).toBeAttached();
  await openAll(page);
  const offered = await page
    .locator('consentry-root a, footer a')
    .evaluateAll((all) => all.map((each) => (each as HTMLAnchorElement).href));
  expect(offered.length).toBeGreaterThan(5);
  for (const href of new Set(offered)) {
    const { protocol, origin, hash } = new URL(href);
    if (protocol === 'mailto:') expect(href).toMatch(/^mailto:[^@]+@[^@]+\.[a-z]+$/);
    else if (origin === example.url) {
      const response = await page.request.get(href);
      expect(response.status(), href).toBe(200);
      if (hash) expect(await response.text()).toContain(`id="${hash.slice(1)}"`);
    } else expect(protocol, href).toMatch(/^(?:https|tel):$/);
  }
});

// WCAG 1.4.10 and 1.4.11; report of the EDPB's cookie banner taskforce.
test('shows the answers alike and in view in forced colours, at every size', async ({
  page,
  gallery,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  for (const dressed of [{}, { lang: 'ar', dir: 'rtl' }] as GalleryOptions[]) {
    await gallery.open('banner', dressed);
    await expect(banner(page)).toBeVisible();
    for (const [width, height] of [
      [320, 256],
      [320, 568],
      [390, 844],
      [640, 400],
      [1280, 800],
    ] as const) {
      await page.setViewportSize({ width, height });
      const answers = await banner(page)
        .locator('.consentry-button')
        .evaluateAll((all) =>
          all.map((each) => {
            const { left, right, top, bottom } = each.getBoundingClientRect();
            const { color, backgroundColor, border } = getComputedStyle(each);
            const isIn = left >= 0 && right <= innerWidth && top >= 0 && bottom <= innerHeight;
            return {
              isIn,
              isBordered: !border.startsWith('0px'),
              look: [color, backgroundColor, border].join(),
            };
          }),
        );
      for (const each of answers) {
        expect(each, `${width} x ${height}`).toEqual({
          ...answers[0],
          isIn: true,
          isBordered: true,
        });
      }
    }
  }
});

// CJEU C-673/17 (Planet49); 11 CCR 7004(a)(3).
test('ticks nothing beforehand and leaves what is necessary without a switch, services included', async ({
  page,
  gallery,
}) => {
  for (const place of ['FR', 'GB', 'CA-QC', 'BR', 'XX']) {
    await gallery.open('preferences', { place });
    await idle(page);
    await openAll(page);
    const switches = page.getByRole('switch');
    await expect(switches).toHaveCount(7);
    for (const each of await switches.all())
      await expect(each).toHaveAttribute('aria-checked', 'false');
    const necessary = page
      .getByRole('dialog')
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { name: 'Necessary' }) });
    await expect(necessary.getByRole('heading', { name: 'Session' })).toBeAttached();
    await expect(necessary.getByText('Always on', { exact: true })).toHaveCount(2);
    await expect(necessary.locator('button, input, [role="switch"], [tabindex]')).toHaveCount(0);
  }
});

// EDPB Guidelines 05/2020, paragraph 39.
for (const type of ['box', 'bar', 'center']) {
  test(`leaves the page free after a refusal: ${type}`, async ({ page, gallery }) => {
    await gallery.open('banner', { config: { layout: { type } } });
    await idle(page);
    await button(page, 'Reject all').click();
    await expect(button(page, 'Reject all')).toHaveCount(0);
    const { overflow, covered } = await page.evaluate(() => {
      const ours = document.querySelector('consentry-root');
      const lies = [...document.querySelectorAll('main *')].filter((each) => {
        const { left, right, top, bottom } = each.getBoundingClientRect();
        if (bottom > innerHeight) return false;
        return ours?.contains(document.elementFromPoint((left + right) / 2, (top + bottom) / 2));
      });
      const styles = [document.documentElement, document.body].map((each) =>
        getComputedStyle(each),
      );
      return { overflow: styles.map((style) => style.overflow), covered: lies.length };
    });
    expect({ overflow, covered }).toEqual({ overflow: ['visible', 'visible'], covered: 0 });
    await page.mouse.wheel(0, 400);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Talk to us' }).click();
    expect(Object.values(await grants(page)).filter(Boolean)).toHaveLength(1);
    expect((await state(page)).ask).toBeNull();
  });
}

// 11 CCR 7004(a)(3)(C).
test('keeps the order of its buttons from visit to visit, on both layers', async ({
  page,
  example,
}) => {
  const order = ['Accept all', 'Reject all'];
  const ours = page.locator('consentry-root');
  const asked = ours.getByRole('region').locator('.consentry-button');
  for (let visit = 0; visit < 3; visit += 1) {
    await page.goto(example.url + from('FR'));
    await expect(asked).toHaveText([...order, 'Choose']);
  }
  await button(page, 'Choose').click();
  const inDialog = ours.getByRole('dialog').locator('footer .consentry-button');
  await expect(inDialog).toHaveText([...order, 'Save choices']);
  await inDialog.nth(1).click();
  await page.goto(example.url + from('FR'));
  await page.getByRole('link', { name: 'Cookie settings' }).click();
  await expect(inDialog).toHaveText([...order, 'Save choices']);
});
