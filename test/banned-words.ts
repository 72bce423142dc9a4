// What no text of the interface says, for the tests of the texts and of what is shown.

/** In no language: exclamations, pictures, and times that run out. */
const everywhere = /[!¡！]|\p{Extended_Pictographic}|\d+ ?:\d\d/u;

/**
 * What is not said, in lower case, and sentences that would be noticed: one choice recommended, a company that cares,
 * an experience promised, regret, shame, haste, a plea for help.
 */
export const banned: Readonly<Record<string, readonly [RegExp, ...string[]]>> = {
  ar: [/موصى|نوصي|نقدّ?ر خصوصيتك|أفضل تجربة|للأسف|أسرع/, 'قبول الكل (موصى به)', 'للأسف'],
  bg: [/препоръч|ценим|най-добро|за съжаление|побързайте/, 'Приемане (препоръчително)'],
  bs: [/preporuč|cijenimo|najbolje|nažalost|požurite/, 'Prihvati sve (preporučeno)'],
  ca: [/recoman|valorem|ens importa|millor experiència|lamentablement|afanyeu/, 'Recomanat'],
  cs: [/doporuč|vážíme si|záleží nám|nejlepší|bohužel|pospěšte/, 'Vážíme si vašeho soukromí'],
  cy: [/argymhell|gwerthfawrog|gorau|yn anffodus|brysiwch/, 'Derbyn popeth (argymhellir)'],
  da: [
    /anbefal|værdsætter|værner|betyder meget|bedste|bedre oplevelse|desværre|ærgerligt|skynd|sidste chance|glip|hjælp os|ligeglad/,
    'Accepter alle (anbefales)',
    'Vi værdsætter dit privatliv',
    'Nej, jeg er ligeglad med mit privatliv',
    'Skynd dig',
  ],
  de: [
    /empfohlen|empfehl|schätzen|am herzen|beste|(?<!ver)besser|optimal|leider|schade|nur noch|beeil|verpass|letzte chance|helfen sie|hilf uns|egal|wichtig/,
    'Alle akzeptieren (empfohlen)',
    'Wir schätzen Ihre Privatsphäre',
    'Ihre Privatsphäre liegt uns am Herzen',
    'Nein, mein Datenschutz ist mir egal',
    'Nur noch heute',
    'Für das beste Erlebnis',
  ],
  el: [
    /συνιστ|προτειν|σεβόμαστε|εκτιμούμε|καλύτερη|δυστυχώς|βιαστείτε/,
    'Σεβόμαστε το απόρρητό σας',
  ],
  en: [
    /recommend|we value|we care|we respect|important to us|best|better|enhance|unfortunately|sorry|sadly|hurry|only today|last chance|miss out|don.t care|no,? thanks|help us|support us/,
    'Accept all (recommended)',
    'We value your privacy',
    'Your privacy is important to us',
    "No, I don't care about my privacy",
    'Hurry, last chance',
    'For the best experience',
    'Please help us',
  ],
  es: [
    /recomend|valoramos|respetamos su|nos importa|mejor(?!ar)|lamentablemente|lástima|prisa|última oportunidad|pierda|ayúd|da igual|no me importa/,
    'Aceptar todo (recomendado)',
    'Valoramos su privacidad',
    'Su privacidad nos importa',
    'No, mi privacidad me da igual',
    'Para una mejor experiencia',
    'Dese prisa',
  ],
  et: [/soovita|hindame|hoolime|parim|kahjuks|kiirusta/, 'Nõustu kõigiga (soovitatav)'],
  eu: [/gomenda|balioesten|axola|onena|zoritxarrez/, 'Onartu guztiak (gomendatua)'],
  fa: [/توصیه|ارزش قائل|بهترین|متأسفانه|عجله/, 'پذیرش همه (توصیه می‌شود)'],
  fi: [
    /suositel|arvostamme|välitämme|tärkeä|paras|parhaan|paremman|valitettavasti|harmi|kiire|viimeinen tilaisuus|missaa|auta meitä|en välitä/,
    'Hyväksy kaikki (suositeltu)',
    'Arvostamme yksityisyyttäsi',
    'En, en välitä yksityisyydestäni',
    'Kiirehdi',
  ],
  fr: [
    /recommand|conseillé|respectons|nous tient|nous importe|prenons soin|important|meilleur|optimal|malheureusement|dommage|vite|dernière chance|manquez|aidez|m’est égal|m'est égal/,
    'Tout accepter (recommandé)',
    'Nous respectons votre vie privée',
    'Votre vie privée nous importe',
    'Non, ma vie privée m’est égale',
    'Pour une meilleure expérience',
    'Faites vite',
  ],
  ga: [/molta|luachmhar|is fearr|faraor|brostaigh/, 'Glac le gach rud (molta)'],
  gl: [
    /recomend|valoramos|impórtanos|mellor(?!a)|desgraciadamente|présa/,
    'Aceptar todo (recomendado)',
  ],
  he: [/מומלץ|חשובה לנו|הטובה ביותר|לצערנו|מהרו/, 'הפרטיות שלך חשובה לנו'],
  hi: [/अनुशंसित|महत्व देते|बेहतरीन|दुर्भाग्य|जल्दी/, 'सभी स्वीकार करें (अनुशंसित)'],
  hr: [/preporuč|cijenimo|stalo nam|najbolje|nažalost|požurite/, 'Cijenimo vašu privatnost'],
  hu: [/ajánlott|javasolt|fontos|legjobb|sajnos|siessen/, 'Fontos nekünk az Ön adatvédelme'],
  id: [
    /direkomendasikan|disarankan|menghargai|terbaik|sayangnya|segera/,
    'Kami menghargai privasi Anda',
  ],
  is: [
    /mælt með|ráðlagt|metum|okkur er annt|besta|því miður|flýttu/,
    'Okkur er annt um friðhelgi þína',
  ],
  it: [
    /consigliat|raccomandat|teniamo|rispettiamo|importante|miglior(?!are)|ottimale|purtroppo|peccato|affrett|ultima occasione|perdere|aiutaci|non mi interessa/,
    'Accetta tutto (consigliato)',
    'Teniamo alla tua privacy',
    'La tua privacy è importante',
    'No, la mia privacy non mi interessa',
    'Per la migliore esperienza',
    'Affrettati',
  ],
  ja: [
    /推奨|おすすめ|お勧め|大切に|尊重し(?!ました|$)|最高|残念|お急ぎ/,
    'すべてに同意する（推奨）',
    'プライバシーを大切にしています',
  ],
  ko: [
    /권장|추천|소중|최상|최고|안타깝|유감|서두/,
    '모두 동의 (권장)',
    '고객님의 개인정보는 소중합니다',
  ],
  lt: [/rekomenduo|vertiname|mums rūpi|geriausi|deja|paskubėkite/, 'Mums rūpi jūsų privatumas'],
  lv: [/ieteic|novērtējam|mums rūp|vislab|diemžēl|steidzieties/, 'Mums rūp jūsu privātums'],
  mk: [/препорач|ја цениме|најдобро|за жал|побрзајте/, 'Ја цениме вашата приватност'],
  mt: [/rakkomandat|napprezzaw|l-aħjar|sfortunatament|għaġġel/, 'Aċċetta kollox (rakkomandat)'],
  nb: [
    /anbefal|setter pris|verdsetter|bryr oss|viktig|\bbeste\b|bedre opplevelse|dessverre|synd|skynd|siste sjanse|glipp|hjelp oss|bryr meg/,
    'Godta alle (anbefalt)',
    'Vi bryr oss om personvernet ditt',
  ],
  nl: [
    /aanbevolen|aanraden|hechten|waarderen|belangrijk|beste|(?<!ver)betere|optima|helaas|jammer|schiet op|laatste kans|mis (niet|het)|help ons|niet uit/,
    'Alles accepteren (aanbevolen)',
    'Wij hechten waarde aan uw privacy',
    'Uw privacy is belangrijk voor ons',
    'Nee, mijn privacy maakt me niet uit',
    'Voor de beste ervaring',
  ],
  nn: [
    /anbefal|tilråd|set pris|verdset|bryr oss|viktig|\bbeste\b|betre oppleving|diverre|synd|skund/,
    'Godta alle (tilrådd)',
  ],
  pl: [
    /zalecan|polecan|rekomend|cenimy|szanujemy|zależy nam|ważn|najlepsz|(?<!u)lepsz|niestety|szkoda|pospiesz|ostatnia szansa|przegap|pomóż|obchodzi/,
    'Zaakceptuj wszystkie (zalecane)',
    'Cenimy Państwa prywatność',
    'Nie, nie obchodzi mnie prywatność',
    'Dla najlepszych wrażeń',
  ],
  pt: [
    /recomend|valorizamos|respeitamos|importa|melhor experiência|otimizad|infelizmente|que pena|apresse|última oportunidade|não perca|ajude|não me importo/,
    'Aceitar tudo (recomendado)',
    'Valorizamos a sua privacidade',
    'A sua privacidade é importante para nós',
    'Não, não me importo com a minha privacidade',
  ],
  ro: [
    /recomanda|prețuim|ne pasă|important|cea mai bună|din păcate|grăbiți/,
    'Ne pasă de confidențialitatea ta',
  ],
  ru: [
    /рекоменд|ценим|уважаем|важна|(?<!у)лучш|к сожалению|жаль|спешите|последний шанс/,
    'Мы ценим вашу конфиденциальность',
    'Принять все (рекомендуется)',
  ],
  sk: [/odporúč|vážime si|záleží nám|najlepš|bohužiaľ|ponáhľajte/, 'Vážime si vaše súkromie'],
  sl: [/priporoč|cenimo|pomembn|najboljš|na žalost|žal|pohitite/, 'Cenimo vašo zasebnost'],
  sq: [
    /rekomand|vlerësojmë|rëndësishme|më e mirë|fatkeqësisht|nxitoni/,
    'Ne e vlerësojmë privatësinë tuaj',
  ],
  sr: [/препоруч|ценимо|стало нам|најбоље|нажалост|пожурите/, 'Ценимо вашу приватност'],
  'sr-Latn': [/preporuč|cenimo|stalo nam|najbolje|nažalost|požurite/, 'Cenimo vašu privatnost'],
  sv: [
    /rekommender|värnar|värdesätter|bryr (oss|mig)|viktig|bästa|bättre|tyvärr|synd|skynda|sista chansen|missa|hjälp oss/,
    'Godkänn alla (rekommenderas)',
    'Vi värnar om din integritet',
    'Nej, jag bryr mig inte om min integritet',
    'Skynda dig',
  ],
  th: [/แนะนำ|ให้ความสำคัญ|ดีที่สุด|น่าเสียดาย|รีบ|ด่วน/, 'ยอมรับทั้งหมด (แนะนำ)'],
  tr: [
    /önerilen|tavsiye|önem veriyor|önemsiyor|en iyi|maalesef|ne yazık|acele|son şans/,
    'Gizliliğinize önem veriyoruz',
  ],
  uk: [
    /рекоменд|цінуємо|поважаємо|важлив|найкращ|на жаль|шкода|поспішайте/,
    'Ми цінуємо вашу конфіденційність',
  ],
  ur: [/تجویز کردہ|قدر کرتے|بہترین|بدقسمتی|جلدی/, 'سب قبول کریں (تجویز کردہ)'],
  vi: [
    /khuyến nghị|khuyên dùng|coi trọng|tốt nhất|rất tiếc|nhanh lên/,
    'Chúng tôi coi trọng quyền riêng tư của bạn',
  ],
  'zh-Hans': [/推荐|建议|重视|最佳|遗憾|抱歉|尽快|赶快/, '全部接受（推荐）', '我们重视您的隐私'],
  'zh-Hant': [/推薦|建議|重視|最佳|遺憾|抱歉|盡快|趕快/, '全部接受（推薦）', '我們重視您的隱私'],
};

/** The first thing in a text that should not be said. */
export function faultIn(text: string, tag: string): string | undefined {
  const [pattern] = banned[tag] ?? banned[tag.replace(/-.*/, '')] ?? [/(?:)/];
  return (everywhere.exec(text) ?? pattern.exec(text.toLocaleLowerCase(tag)))?.[0];
}
