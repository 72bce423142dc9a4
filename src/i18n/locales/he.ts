// Hebrew.

import type { EmbedMessages } from '../embed.js';
import type { Messages } from '../messages.js';

/** The texts in Hebrew. */
export const messages: Messages = {
  acceptAll: 'אישור הכול',
  rejectAll: 'דחיית הכול',
  choose: 'בחירה',

  bannerTitle: 'הבחירה שלך לגבי עוגיות',
  intro: 'אתר זה משתמש בעוגיות (cookies) ובטכנולוגיות דומות.',
  introNamed: 'האתר של {controller} משתמש בעוגיות (cookies) ובטכנולוגיות דומות.',
  purposes: 'חלקן הכרחיות. בהסכמתך אנו משתמשים גם באחרות למטרות אלה: {purposes}.',
  thirdParties: {
    one: '[שירות אחד ({count}) של צד שלישי](list) עשוי לקבל נתונים.',
    two: '[שני שירותים ({count}) של צד שלישי](list) עשויים לקבל נתונים.',
    other: '[{count} שירותים של צד שלישי](list) עשויים לקבל נתונים.',
  },
  consequence: 'גם במקרה של סירוב האתר יפעל; ייתכן שחלק מהתכונות יהיו חסרות.',
  withdrawal: 'אפשר לשנות את הבחירה או לחזור בך מההסכמה בכל עת.',
  policy: '[מדיניות פרטיות](policy)',
  forFunctional: 'זכירת ההעדפות שלך',
  forAnalytics: 'מדידת השימוש באתר',
  forAdvertising: 'פרסום',
  forSecurity: 'הגנה מפני שימוש לרעה',
  forEmbeds: 'סרטונים, מפות ותוכן מוטמע אחר',
  series: 'Intl',
  withoutSale: 'ההתנגדות שלך למכירה ולשיתוף של מידע אישי נשארת בתוקף.',

  noticeTitle: 'עוגיות באתר זה',
  noticePurposes: 'אנו משתמשים בהן למטרות אלה: {purposes}.',
  noticeOptOut: 'אפשר להתנגד עכשיו או בכל עת.',
  ok: 'הבנתי',
  optOut: 'התנגדות',

  conflictTitle: 'הדפדפן שלך מבקש שנכבד את ההתנגדות שלך',
  conflictText:
    'בעבר אישרת מכירה או שיתוף של מידע אישי, אך כעת הדפדפן שלך שולח אות התנגדות. אנו פועלים לפי האות.',
  stayOptedOut: 'השארת ההתנגדות',
  allowAnyway: 'לאפשר בכל זאת',

  guardianTitle: 'כדאי לשאול הורה או אפוטרופוס',
  guardianText:
    'אנו משתמשים רק בעוגיות שהאתר זקוק להן כדי לפעול. ההורה או האפוטרופוס יכולים להחליט לגבי האחרות.',
  continueNecessary: 'המשך עם ההכרחיות בלבד',

  settingsLink: 'הגדרות פרטיות',
  choicesLink: 'בחירות הפרטיות שלך',
  honored: 'בקשת ההתנגדות כובדה',
  overridden: 'אות ההתנגדות לא הוחל: אישרת מכירה ושיתוף בתאריך {date}',
  saved: 'הבחירה שלך נשמרה.',
  notLoaded: 'לא ניתן היה לטעון זאת. יש לנסות שוב.',

  preferencesTitle: 'הגדרות פרטיות',
  preferencesText:
    'כאן אפשר להחליט במה האתר רשאי להשתמש. דבר מהרשום להלן אינו בשימוש ללא רשותך, למעט מה שפועל תמיד.',
  preferencesOptOut: 'כאן אפשר להחליט במה האתר רשאי להשתמש ולכבות את מה שאינו רצוי לך.',
  necessary: 'הכרחיות',
  necessaryText: 'נחוצות לפעולת האתר, לכניסה לחשבון ולזכירת בחירה זו.',
  functional: 'העדפות',
  functionalText: 'זוכרות הגדרות כגון שפה, אזור ותצוגה.',
  analytics: 'סטטיסטיקה',
  analyticsText: 'מודדת את השימוש באתר כדי שאפשר יהיה לשפר אותו.',
  advertising: 'פרסום',
  advertisingText: 'מציג פרסומות ומודד את השפעתן.',
  security: 'הגנה מפני שימוש לרעה',
  securityText: 'מבחינה בין בני אדם לרובוטים, למשל בטפסים.',
  embeds: 'תוכן מוטמע',
  embedsText: 'מציג סרטונים, מפות ורשומות מאתרים אחרים.',
  alwaysOn: 'פועל תמיד',
  allowed: 'מותר',
  notAllowed: 'לא מותר',
  servicesCount: {
    one: 'שירות אחד ({count})',
    two: 'שני שירותים ({count})',
    other: '{count} שירותים',
  },
  provider: 'ספק',
  purpose: 'מטרה',
  country: 'מדינה',
  cookies: 'עוגיות ואחסון',
  retention: 'משך השמירה',
  transfers: 'העברות לחו״ל',
  providerPolicy: 'מדיניות הפרטיות של הספק',
  providerOptOut: 'התנגדות אצל הספק',
  lockedOptOut: 'כבוי כי התנגדת. אפשר לשנות זאת תחת [בחירות הפרטיות שלך](choices).',
  lockedMinor: 'כבוי בגלל גילך.',
  save: 'שמירת הבחירות',
  close: 'סגירה',
  unsaved: 'השינויים שלך עדיין לא נשמרו.',
  discard: 'ביטול השינויים',
  reloadText: 'שירותים שכבר הופעלו ייעצרו עם טעינת הדף מחדש.',
  reload: 'טעינה מחדש עכשיו',
  later: 'מאוחר יותר',
  receipt: 'הורדת אישור',

  choicesText:
    'אפשר להתנגד בצעד אחד למכירה ולשיתוף של המידע האישי שלך, לרבות פרסום ממוקד. אין צורך בחשבון.',
  optOutAll: 'התנגדות לכל מכירה ושיתוף',
  statusOptedOut: 'התנגדת למכירה ולשיתוף.',
  statusNotOptedOut: 'לא התנגדת.',
  allowSaleConfirm: 'יש לאשר שמותר לנו שוב למכור או לשתף את המידע האישי שלך.',
  cancel: 'ביטול',
  morePreferences: 'כל הגדרות הפרטיות',
  consentId: 'מזהה ההסכמה שלך',
  copy: 'העתקה',
  copied: 'הועתק',
  decidedAt: 'שונה לאחרונה בתאריך {date}',
  contact: 'אפשר ליצור איתנו קשר גם כאן:',
  confirmTitle: 'לאפשר מכירה ושיתוף?',
  confirmText:
    'יש לאשר שמותר לנו למכור או לשתף את המידע האישי שלך אף שהדפדפן שלך מבקש שלא נעשה זאת.',
  allowSale: 'לאפשר מכירה ושיתוף',
  optOutIcon: 'סמל התנגדות',

  recaptcha: 'האתר הזה מוגן באמצעות reCAPTCHA.',
  recaptchaAllow: 'לאפשר reCAPTCHA',
};

/** What stands where an embed will be. */
export const embed: EmbedMessages = {
  title: 'תוכן מאת {name}',
  text: 'טעינתו שולחת אל {provider} מידע כגון כתובת ה-IP שלך.',
  once: 'לטעון פעם אחת',
  always: 'לאפשר תמיד את {name}',
  policy: 'מדיניות הפרטיות של {name}',
};
