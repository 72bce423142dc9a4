import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { enumerate } from '../../../src/i18n/choose.js';
import { type EmbedMessages, english as englishEmbed } from '../../../src/i18n/embed.js';
import { languages } from '../../../src/i18n/languages.js';
import { first } from '../../../src/i18n/locales/en.js';
import { second } from '../../../src/i18n/locales/en-second.js';
import type { Messages, Plural } from '../../../src/i18n/messages.js';

const root = join(import.meta.dirname, '../../..');
const english: Messages = { ...first, ...second };
const locales = await Promise.all(
  languages.map(async (tag) => {
    if (tag === 'en') return { tag, messages: english, embed: englishEmbed };
    const { messages, embed } = (await import(`../../../src/i18n/locales/${tag}.ts`)) as {
      messages: Messages;
      embed: EmbedMessages;
    };
    return { tag, messages, embed };
  }),
);

/** What each language says for refusing, consent, withdrawing it, and third parties. */
const words: Readonly<Record<string, readonly [string, string, string, string]>> = {
  ar: ['رفض', 'موافق', 'سحب', 'أطراف ثالثة'],
  bg: ['отхвърл', 'съгласие', 'оттегл', 'трети страни'],
  bs: ['odbij', 'saglasnost', 'povući', 'trećih strana'],
  ca: ['rebutj', 'consentiment', 'retirar', 'tercers'],
  cs: ['odmítn', 'souhlas', 'odvolat', 'třetích stran'],
  cy: ['gwrthod', 'cydsyniad', 'dynnu', 'trydydd parti'],
  da: ['afvis', 'samtykke', 'trække', 'tredjemand'],
  de: ['ablehnen', 'einwilligung', 'widerrufen', 'dritten'],
  el: ['απόρριψη', 'συγκατάθεσ', 'ανακαλέσ', 'τρίτων'],
  en: ['reject', 'consent', 'withdraw', 'third-party'],
  es: ['rechazar', 'consentimiento', 'retirar', 'terceros'],
  et: ['keeldu', 'nõusolek', 'tagasi võtta', 'kolmandate isikute'],
  eu: ['baztertu', 'adostasun', 'ken', 'hirugarren'],
  fa: ['رد', 'رضایت', 'پس بگیر', 'شخص ثالث'],
  fi: ['hylkää', 'suostumu', 'peruuttaa', 'kolmannen osapuolen'],
  fr: ['refuser', 'consentement', 'retirer', 'tiers'],
  'fr-CA': ['refuser', 'consentement', 'retirer', 'tiers'],
  ga: ['diúltaigh', 'thoiliú', 'tharraingt siar', 'tríú páirtí'],
  gl: ['rexeitar', 'consentimento', 'retirar', 'terceiros'],
  he: ['דחיי', 'הסכמ', 'לחזור בך', 'צד שלישי'],
  hi: ['अस्वीकार', 'सहमति', 'वापस ले', 'तृतीय-पक्ष'],
  hr: ['odbij', 'privol', 'povući', 'trećih strana'],
  hu: ['elutasít', 'hozzájárul', 'visszavonhat', 'harmadik fél'],
  id: ['tolak', 'persetujuan', 'menarik kembali', 'pihak ketiga'],
  is: ['hafna', 'samþykki', 'til baka', 'þriðju aðila'],
  it: ['rifiuta', 'consenso', 'revocare', 'terzi'],
  ja: ['拒否', '同意', '撤回', '第三者'],
  ko: ['거부', '동의', '철회', '제3자'],
  lt: ['atmesti', 'sutikim', 'atšaukti', 'trečiųjų šalių'],
  lv: ['noraidīt', 'piekrišan', 'atsaukt', 'trešo personu'],
  mk: ['одбиј', 'согласност', 'повлече', 'трети страни'],
  mt: ['irrifjuta', 'kunsens', 'tirtira', 'partijiet terzi'],
  nb: ['avvis', 'samtykke', 'trekke', 'tredjeparter'],
  nl: ['weigeren', 'toestemming', 'intrekken', 'derden'],
  nn: ['avvis', 'samtykke', 'trekkje', 'tredjepartar'],
  pl: ['odrzuć', 'zgod', 'wycofać', 'stron trzecich'],
  pt: ['rejeitar', 'consentimento', 'retirar', 'terceiros'],
  'pt-BR': ['rejeitar', 'consentimento', 'revogar', 'terceiros'],
  ro: ['respinge', 'consimțământ', 'retrage', 'părți terțe'],
  ru: ['отклонить', 'согласи', 'отозвать', 'третьих лиц'],
  sk: ['odmietnuť', 'súhlas', 'odvolať', 'tretích strán'],
  sl: ['zavrni', 'privolit', 'prekličete', 'tretjih oseb'],
  sq: ['refuzo', 'pëlqim', 'tërhiq', 'palëve të treta'],
  sr: ['одбиј', 'пристанак', 'опозовете', 'трећих страна'],
  'sr-Latn': ['odbij', 'pristanak', 'opozovete', 'trećih strana'],
  sv: ['avvisa', 'samtycke', 'återkalla', 'tredje part'],
  th: ['ปฏิเสธ', 'ความยินยอม', 'ถอน', 'บุคคลที่สาม'],
  tr: ['reddet', 'rıza', 'geri al', 'üçüncü kişi'],
  uk: ['відхилити', 'згод', 'відкликати', 'третіх осіб'],
  ur: ['مسترد', 'رضامندی', 'واپس ل', 'فریقِ ثالث'],
  vi: ['từ chối', 'đồng ý', 'rút lại', 'bên thứ ba'],
  'zh-Hans': ['拒绝', '同意', '撤回', '第三方'],
  'zh-Hant': ['拒絕', '同意', '撤回', '第三方'],
};

/** What English does not say, in the words of all languages. */
const beyond = {
  // Security: protection against abuse asks for consent.
  necessaryText:
    /sécur|secur|segur|sicur|sicher|sigur|siġur|sikkerh|säkerhet|öryggi|tryggleik|turvalli|turvali|beveilig|veilig|biztons|bezpieczeń|bezpeč|zabezpeč|varnost|saugum|drošīb|güven|diogelwch|slándáil|keamanan|bảo mật|an ninh|сигурн|безбедн|безопасн|безпек|ασφάλ|ασφαλ|أمان|الأمن|امنیت|سیکیورٹی|אבטחה|सुरक्षा|ปลอดภัย|セキュリティ|보안|安全/,
  // Here and on other sites.
  advertisingText:
    /\b(her|hier|hér|här|ici|aqu[ií]|anseo|yma|hemen|ovdje|zde|tu|tukaj|tutaj|këtu|qui|hawn|aici|šeit|siin|čia|täällä|itt|burada|di sini)\b|tại đây|тук|тука|овде|здесь|тут|εδώ|هنا|اینجا|یہاں|כאן|यहाँ|ที่นี่|ほか|다른|其他/,
  // No personal data: a site may ask for some where it reaches further than the browser.
  choicesText:
    /dat[aeio]|dato|dades|datu|daten|podac|podat|údaj|údaje|gegevens|uppgift|opplysning|oplysning|upplýsingar|sonraí|andmeid|tietoja|adat|duomenų|angaben|veri|renseignement|donnée|dane|dữ liệu|данни|податоци|подаци|данные|дані|δεδομένα|بيانات|داده|ڈیٹا|מידע|डेटा|ข้อมูล|データ|개인정보|信息|資料/,
} as const;

/**
 * How each item of a list of purposes begins, where a mixture would let one item govern the next:
 * "measuring the use of the site, advertising and videos" measures advertising.
 */
const items: Readonly<Record<string, RegExp>> = {
  ca: /^(la|el|els) /,
  cy: /^(cofio|mesur|hysbysebu|amddiffyn|dangos)/,
  da: /^(?!at )/,
  es: /^(la|los) /,
  fr: /^(la|les) /,
  'fr-CA': /^(la|les) /,
  gl: /^(a|os) /,
  id: /^pe\p{L}+an( |$)/u,
  is: /^(?!að )/,
  it: /^(la|i) /,
  mt: /^(?!niftakru|nkejlu)/,
  nb: /^(?!å )/,
  nn: /^(?!å )/,
  pt: /^(a|os) /,
  'pt-BR': /^(a|os) /,
  sv: /^(?!att )/,
  th: /^การ/,
  tr: /(?<!m[ae]k)$/,
  vi: /^việc /,
  'zh-Hans': /^(记住|衡量|展示|防止)/,
  'zh-Hant': /^(記住|衡量|顯示|防止)/,
};

/** Words to a close person, in languages whose texts are polite: a child reads both the note and the dialog. */
const familiar: Readonly<Record<string, RegExp>> = {
  bg: /твоят|твоя|попитай(?!те)/,
  bs: /tvoj|pitaj(?!te)/,
  ca: /\b(els|el) teus?\b|pregunta-/,
  cs: /\btvůj|zeptej(?!te)/,
  cy: /\bdy\b|gofynna/,
  de: /\b(du|dein|deine[rmns]?|dir|dich|frag)\b/,
  el: /(?<!\p{L})σου(?!\p{L})|ρώτησε/u,
  es: /\b(tu|tus|pregunta)\b/,
  et: /\bsinu\b|küsi\b/,
  fa: /سرپرستت/,
  fr: /\b(tu|ton|ta|tes)\b|demande à un/,
  'fr-CA': /\b(tu|ton|ta|tes)\b|demande à un/,
  gl: /\bteus?\b|pregúntalle/,
  hr: /tvoj|pitaj(?!te)/,
  hu: /kérdezd|szülődet|gyámod/,
  id: /walimu/,
  lt: /paklausk(?!ite)|tavo/,
  lv: /pajautā(?!jiet)|tavi/,
  mk: /твојот|прашај(?!те)/,
  nl: /\bje\b|\bjouw\b/,
  pl: /twój|zapytaj/,
  pt: /\bteus?\b|pergunta\b/,
  ro: /\btău\b|întreabă/,
  ru: /твои|спроси(?!те)/,
  sk: /tvoj|opýtaj(?!te)/,
  sl: /tvoj|vprašaj(?!te)/,
  sq: /\byt\b|\bpyet\b/,
  sr: /твој|питај(?!те)/,
  'sr-Latn': /tvoj|pitaj(?!te)/,
  tr: /ebeveynin |vasin |\bsor$/,
  uk: /твої|запитай(?!те)/,
  'zh-Hans': /你/,
  'zh-Hant': /你/,
};

/** Texts that read the same in English. */
const sameAsEnglish = ['nl later', 'fr servicesCount', 'fr-CA servicesCount'];

test('there is a file for each listed language, and each file is listed', () => {
  const found = readdirSync(join(root, 'src/i18n/locales'))
    .map((file) => file.slice(0, -'.ts'.length))
    .filter((name) => name !== 'en-second');
  expect([...languages].sort()).toEqual(found.sort());
  expect(Object.keys(words).sort()).toEqual(found.sort());
  for (const tag of found) expect(new Intl.Locale(tag).toString()).toBe(tag);
});

test('the glossary has a row for each language', () => {
  const page = readFileSync(join(root, 'docs/reference/glossary.md'), 'utf8');
  const rows = [...page.matchAll(/^\| [^|`]+`([\w-]+)` \|/gm)].map(([, tag]) => tag);
  expect(rows.sort()).toEqual([...languages].sort());
});

test('Serbian says the same in both scripts', () => {
  const [cyrillic, latin] = ['sr', 'sr-Latn'].map((wanted) => {
    const { tag, ...texts } = locales.find((each) => each.tag === wanted) ?? {};
    return JSON.stringify(texts);
  });
  const letters = 'a b v g d đ e ž z i j k l lj m n nj o p r s t ć u f h c č dž š'.split(' ');
  const inLatin = [...'абвгдђежзијклљмнњопрстћуфхцчџш'].reduce((text, letter, index) => {
    const [first = '', ...rest] = letters[index] ?? '';
    return text
      .replaceAll(letter, letters[index] ?? '')
      .replaceAll(letter.toUpperCase(), first.toUpperCase() + rest.join(''));
  }, cyrillic ?? '');
  expect(latin).toBe(inLatin);
});

describe.each(locales)('$tag', ({ tag, messages, embed }) => {
  const texts = Object.entries(messages).flatMap(([key, text]: [string, string | Plural]) =>
    Object.entries(typeof text === 'string' ? { '': text } : text).map(
      ([form, each]) => [key, each as string, form] as const,
    ),
  );

  test('says everything, in the order of English', () => {
    expect(Object.keys(messages)).toEqual(Object.keys(english));
    for (const [key, text] of texts) expect(text.trim(), key).not.toBe('');
  });

  test('says of an embed what English says, plainly, in its own words and its glossary', () => {
    for (const [key, text] of Object.entries(embed)) {
      const original = englishEmbed[key as keyof EmbedMessages];
      expect(slots(text), key).toEqual(slots(original));
      expect(text, key).not.toMatch(/[<>&!]|^ | $| {2}/);
      expect(text.replaceAll('\u200c', ''), key).not.toMatch(/[\p{Cc}\p{Cf}]/u);
      expect(text.toLocaleLowerCase(tag), key).not.toMatch(familiar[tag] ?? /^$/);
      if (tag !== 'en') expect(text, key).not.toBe(original);
    }
    const policy = messages.policy.replace(/^\[(.+)\].*$/, '$1').split(' ');
    // Its first word, which other cases begin like.
    expect(embed.policy.toLocaleLowerCase(tag)).toContain(
      policy[0]?.toLocaleLowerCase(tag).slice(0, 5),
    );
  });

  test('keeps the placeholders and links of English', () => {
    for (const [key, text, form] of texts) {
      const original = english[key as keyof Messages];
      const sample = typeof original === 'string' ? original : original.other;
      expect(slots(text), `${key} ${form}`).toEqual(slots(sample));
    }
  });

  test('holds plain text: no markup, no invisible characters, no stray blanks', () => {
    for (const [key, text] of texts) {
      expect(text, key).not.toMatch(/[<>&]|https?:|javascript:/);
      // Controls and format characters, bidirectional ones among them. Persian and Urdu need U+200C.
      expect(text.replaceAll('\u200c', ''), key).not.toMatch(/[\p{Cc}\p{Cf}]/u);
      expect(text, key).toBe(text.trim());
      expect(text, key).not.toMatch(/ {2}/);
    }
  });

  test('lists as the rules of the language do', () => {
    const items = ['A', 'B', 'C', 'D'];
    for (let count = 0; count <= items.length; count += 1) {
      const some = items.slice(0, count);
      // Only Persian's rules hold a mark of direction; the interface isolates direction itself.
      const wanted = new Intl.ListFormat(tag).format(some).replaceAll('\u200f', '');
      expect(enumerate(some, messages.series, tag)).toBe(wanted);
    }
  });

  test('lists purposes in one form, so that none seems part of another', () => {
    const { forFunctional, forAnalytics, forAdvertising, forSecurity, forEmbeds } = messages;
    for (const item of [forFunctional, forAnalytics, forAdvertising, forSecurity, forEmbeds]) {
      expect(item).toMatch(items[tag] ?? /./);
    }
  });

  test('has the plural form of every number from 0 to 1,000', () => {
    const rules = new Intl.PluralRules(tag);
    const known = rules.resolvedOptions().pluralCategories;
    const needed = new Set(Array.from({ length: 1001 }, (_, count) => rules.select(count)));
    for (const key of ['thirdParties', 'servicesCount'] as const) {
      const forms = Object.keys(messages[key]);
      for (const category of needed) expect(forms, key).toContain(category);
      for (const form of forms) expect(known, key).toContain(form);
    }
  });

  test('refuses with a refusal verb and speaks of consent as the law does', () => {
    const [refusal, consent, withdrawal, thirdParty] = words[tag] ?? [];
    const lower = (text: string) => text.toLocaleLowerCase(tag);
    expect(lower(messages.rejectAll)).toContain(refusal);
    expect(lower(messages.acceptAll)).not.toContain(refusal);
    expect(lower(messages.purposes)).toContain(consent);
    expect(lower(messages.withdrawal)).toContain(withdrawal);
    expect(lower(messages.thirdParties.other)).toContain(thirdParty);
  });

  test('addresses everyone in one form, children too', () => {
    for (const [key, text] of texts) {
      expect(text.toLocaleLowerCase(tag), key).not.toMatch(familiar[tag] ?? /^$/);
    }
  });

  test('says no more than English of what is necessary, what advertising does and what opting out asks for', () => {
    const { necessaryText, advertisingText, choicesText } = messages;
    // The first sentence speaks of personal data, the last one does not. Thai divides them by a blank.
    const [last = ''] = (tag === 'th' ? /\S+$/ : /[^.。।۔]+.?$/).exec(choicesText) ?? [];
    expect(necessaryText.toLocaleLowerCase(tag)).not.toMatch(beyond.necessaryText);
    expect(advertisingText.toLocaleLowerCase(tag)).not.toMatch(beyond.advertisingText);
    expect(last.toLocaleLowerCase(tag)).not.toMatch(beyond.choicesText);
  });

  test('gives accepting and refusing labels of like length', () => {
    const lengths = [messages.acceptAll.length, messages.rejectAll.length].sort((a, b) => a - b);
    expect((lengths[1] ?? 0) / (lengths[0] ?? 1)).toBeLessThanOrEqual(1.5);
  });

  test('leads to the choices by the name of their link', () => {
    expect(messages.lockedOptOut).toContain(`[${messages.choicesLink}](choices)`);
  });

  test.skipIf(tag === 'en')('is translated', () => {
    for (const [key, text] of texts) {
      if (key === 'ok' || sameAsEnglish.includes(`${tag} ${key}`)) continue;
      const original = english[key as keyof Messages];
      expect(
        Object.values(typeof original === 'string' ? [original] : original),
        key,
      ).not.toContain(text);
    }
  });
});

/** Placeholders and link targets, sorted: languages order them as they need. */
function slots(text: string): readonly string[] {
  return [...text.matchAll(/\{\w+\}|\]\(\w+\)/g)].map(([slot]) => slot).sort();
}
