// Arabic.

import type { EmbedMessages } from '../embed.js';
import type { Messages } from '../messages.js';

/** The texts in Arabic. */
export const messages: Messages = {
  acceptAll: 'قبول الكل',
  rejectAll: 'رفض الكل',
  choose: 'اختيار',

  bannerTitle: 'اختيارك بشأن ملفات تعريف الارتباط',
  intro: 'يستخدم هذا الموقع ملفات تعريف الارتباط وتقنيات مشابهة.',
  introNamed: 'تستخدم {controller} ملفات تعريف الارتباط وتقنيات مشابهة.',
  purposes: 'بعضها ضروري. وبموافقتك نستخدم غيرها أيضًا للأغراض التالية: {purposes}.',
  thirdParties: {
    zero: 'قد لا تتلقى [أي خدمة ({count}) من أطراف ثالثة](list) بيانات.',
    one: 'قد تتلقى [خدمة واحدة ({count}) من طرف ثالث](list) بيانات.',
    two: 'قد تتلقى [خدمتان ({count}) من أطراف ثالثة](list) بيانات.',
    few: 'قد تتلقى [{count} خدمات من أطراف ثالثة](list) بيانات.',
    many: 'قد تتلقى [{count} خدمة من أطراف ثالثة](list) بيانات.',
    other: 'قد تتلقى [{count} خدمة من أطراف ثالثة](list) بيانات.',
  },
  consequence: 'إذا رفضت فسيظل الموقع يعمل؛ وقد تغيب بعض الوظائف.',
  withdrawal: 'يمكنك تغيير اختيارك أو سحب موافقتك في أي وقت.',
  policy: '[سياسة الخصوصية](policy)',
  forFunctional: 'تذكّر تفضيلاتك',
  forAnalytics: 'قياس استخدام الموقع',
  forAdvertising: 'عرض الإعلانات وقياس أثرها',
  forSecurity: 'الحماية من إساءة الاستخدام',
  forEmbeds: 'عرض مقاطع الفيديو والخرائط والمحتوى المضمّن الآخر',
  series: '1 و2 و3',
  withoutSale: 'يبقى اعتراضك على بيع البيانات الشخصية ومشاركتها ساريًا.',

  noticeTitle: 'ملفات تعريف الارتباط في هذا الموقع',
  noticePurposes: 'نستخدمها للأغراض التالية: {purposes}.',
  noticeOptOut: 'يمكنك الاعتراض الآن أو في أي وقت.',
  ok: 'حسنًا',
  optOut: 'أعترض',

  conflictTitle: 'يطلب متصفحك منا احترام اعتراضك',
  conflictText:
    'سمحت من قبل ببيع البيانات الشخصية أو مشاركتها، لكن متصفحك يرسل الآن إشارة اعتراض. ونحن نتبع الإشارة.',
  stayOptedOut: 'الإبقاء على الاعتراض',
  allowAnyway: 'السماح رغم ذلك',

  guardianTitle: 'اسأل أحد والديك أو وليّ أمرك',
  guardianText:
    'لا نستخدم إلا ملفات تعريف الارتباط التي يحتاجها الموقع ليعمل. ويمكن لأحد والديك أو وليّ أمرك أن يقرر بشأن غيرها.',
  continueNecessary: 'المتابعة بالضرورية فقط',

  settingsLink: 'إعدادات الخصوصية',
  choicesLink: 'خيارات الخصوصية الخاصة بك',
  honored: 'تمت مراعاة طلب الاعتراض',
  overridden: 'لم تُطبَّق إشارة الاعتراض: سمحت بالبيع والمشاركة في {date}',
  saved: 'تم حفظ اختيارك.',
  notLoaded: 'تعذّر تحميل هذا. يُرجى المحاولة مرة أخرى.',

  preferencesTitle: 'إعدادات الخصوصية',
  preferencesText:
    'قرّر ما يجوز لهذا الموقع استخدامه. لا يُستخدم شيء مما يلي دون إذنك، باستثناء ما هو مفعّل دائمًا.',
  preferencesOptOut: 'قرّر ما يجوز لهذا الموقع استخدامه، وأوقف ما لا تريده.',
  necessary: 'ضرورية',
  necessaryText: 'لازمة لعمل الموقع ولتسجيل الدخول ولتذكّر هذا الاختيار.',
  functional: 'التفضيلات',
  functionalText: 'تتذكّر إعدادات مثل اللغة والمنطقة والمظهر.',
  analytics: 'الإحصاءات',
  analyticsText: 'تقيس كيفية استخدام الموقع لتحسينه.',
  advertising: 'الإعلان',
  advertisingText: 'تعرض الإعلانات وتقيس أثرها.',
  security: 'الحماية من إساءة الاستخدام',
  securityText: 'تميّز البشر من الروبوتات، في النماذج مثلًا.',
  embeds: 'المحتوى المضمّن',
  embedsText: 'تعرض مقاطع فيديو وخرائط ومنشورات من مواقع أخرى.',
  alwaysOn: 'مفعّلة دائمًا',
  allowed: 'مسموح',
  notAllowed: 'غير مسموح',
  servicesCount: {
    zero: 'لا خدمات ({count})',
    one: 'خدمة واحدة ({count})',
    two: 'خدمتان ({count})',
    few: '{count} خدمات',
    many: '{count} خدمة',
    other: '{count} خدمة',
  },
  provider: 'مقدّم الخدمة',
  purpose: 'الغرض',
  country: 'البلد',
  cookies: 'ملفات تعريف الارتباط والتخزين',
  retention: 'مدة الاحتفاظ',
  transfers: 'النقل إلى الخارج',
  providerPolicy: 'سياسة خصوصية مقدّم الخدمة',
  providerOptOut: 'الاعتراض لدى مقدّم الخدمة',
  lockedOptOut: 'متوقفة لأنك اعترضت. غيّر ذلك ضمن [خيارات الخصوصية الخاصة بك](choices).',
  lockedMinor: 'متوقفة بسبب عمرك.',
  save: 'حفظ الاختيارات',
  close: 'إغلاق',
  unsaved: 'لم تُحفظ تغييراتك بعد.',
  discard: 'تجاهل التغييرات',
  reloadText: 'تتوقف الخدمات التي بدأت بالفعل عند إعادة تحميل الصفحة.',
  reload: 'إعادة التحميل الآن',
  later: 'لاحقًا',
  receipt: 'تنزيل إيصال',

  choicesText:
    'يمكنك الاعتراض بخطوة واحدة على بيع بياناتك الشخصية ومشاركتها، بما في ذلك الإعلان الموجّه. لا حاجة إلى حساب.',
  optOutAll: 'الاعتراض على كل بيع ومشاركة',
  statusOptedOut: 'لقد اعترضت على البيع والمشاركة.',
  statusNotOptedOut: 'لم تعترض.',
  allowSaleConfirm: 'يُرجى تأكيد أنه يجوز لنا من جديد بيع بياناتك الشخصية أو مشاركتها.',
  cancel: 'إلغاء',
  morePreferences: 'كل إعدادات الخصوصية',
  consentId: 'معرّف موافقتك',
  copy: 'نسخ',
  copied: 'تم النسخ',
  decidedAt: 'آخر تغيير في {date}',
  contact: 'يمكنك أيضًا التواصل معنا هنا:',
  confirmTitle: 'هل تسمح بالبيع والمشاركة؟',
  confirmText:
    'يُرجى تأكيد أنه يجوز لنا بيع بياناتك الشخصية أو مشاركتها رغم أن متصفحك يطلب منا عدم ذلك.',
  allowSale: 'السماح بالبيع والمشاركة',
  optOutIcon: 'أيقونة الاعتراض',

  recaptcha: 'هذا الموقع محمي بواسطة reCAPTCHA.',
  recaptchaAllow: 'السماح باستخدام reCAPTCHA',
};

/** What stands where an embed will be. */
export const embed: EmbedMessages = {
  title: 'محتوى من {name}',
  text: 'يؤدي تحميله إلى إرسال بيانات مثل عنوان IP الخاص بك إلى {provider}.',
  once: 'التحميل مرة واحدة',
  always: 'السماح دائمًا باستخدام {name}',
  policy: 'سياسة خصوصية {name}',
};
