// Japanese.

import type { EmbedMessages } from '../embed.js';
import type { Messages } from '../messages.js';

/** The texts in Japanese. */
export const messages: Messages = {
  acceptAll: 'すべてに同意する',
  rejectAll: 'すべて拒否する',
  choose: '選択する',

  bannerTitle: 'Cookie に関する選択',
  intro: 'このサイトは Cookie および類似の技術を使用します。',
  introNamed: '{controller}は Cookie および類似の技術を使用します。',
  purposes:
    '一部は必須です。同意をいただいた場合は、次の目的でほかのものも使用します：{purposes}。',
  thirdParties: {
    other: '[{count} 件の第三者サービス](list)がデータを受け取る可能性があります。',
  },
  consequence: '拒否してもサイトは利用できますが、一部の機能が使えないことがあります。',
  withdrawal: '選択の変更や同意の撤回はいつでもできます。',
  policy: '[プライバシーポリシー](policy)',
  forFunctional: '設定の記憶',
  forAnalytics: 'サイト利用状況の測定',
  forAdvertising: '広告',
  forSecurity: '不正利用の防止',
  forEmbeds: '動画、地図その他の埋め込みコンテンツ',
  series: '1、2、3',
  withoutSale: '個人データの販売と共有に対する異議は引き続き有効です。',

  noticeTitle: 'このサイトの Cookie',
  noticePurposes: '次の目的で使用します：{purposes}。',
  noticeOptOut: '今すぐでも後からでも、いつでも異議を申し立てられます。',
  ok: '了解',
  optOut: '異議を申し立てる',

  conflictTitle: 'ブラウザーが異議の尊重を求めています',
  conflictText:
    '以前は個人データの販売または共有を許可されましたが、現在お使いのブラウザーは異議の信号を送っています。当サイトは信号に従います。',
  stayOptedOut: '異議を維持する',
  allowAnyway: 'それでも許可する',

  guardianTitle: '保護者に聞いてください',
  guardianText:
    'サイトの動作に必要な Cookie だけを使用しています。ほかの Cookie については保護者の方が決められます。',
  continueNecessary: '必須のみで続ける',

  settingsLink: 'プライバシー設定',
  choicesLink: 'プライバシーに関する選択',
  honored: '異議の申し立てを尊重しました',
  overridden: '異議の信号は適用されていません：{date} に販売と共有を許可されました',
  saved: '選択を保存しました。',
  notLoaded: '読み込めませんでした。もう一度お試しください。',

  preferencesTitle: 'プライバシー設定',
  preferencesText:
    'このサイトが何を使用してよいかを決めてください。常に有効なものを除き、以下のものは許可なく使用されません。',
  preferencesOptOut: 'このサイトが何を使用してよいかを決め、不要なものはオフにしてください。',
  necessary: '必須',
  necessaryText: 'サイトの動作、ログイン、この選択の記憶に必要です。',
  functional: '設定の記憶',
  functionalText: '言語、地域、表示などの設定を記憶します。',
  analytics: '統計',
  analyticsText: 'サイトを改善するため、利用状況を測定します。',
  advertising: '広告',
  advertisingText: '広告を表示し、効果を測定します。',
  security: '不正利用の防止',
  securityText: 'フォームなどで人とロボットを見分けます。',
  embeds: '埋め込みコンテンツ',
  embedsText: 'ほかのサイトの動画、地図、投稿を表示します。',
  alwaysOn: '常に有効',
  allowed: '許可',
  notAllowed: '許可しない',
  servicesCount: {
    other: '{count} 件のサービス',
  },
  provider: '提供者',
  purpose: '目的',
  country: '国',
  cookies: 'Cookie と保存領域',
  retention: '保存期間',
  transfers: '国外への移転',
  providerPolicy: '提供者のプライバシーポリシー',
  providerOptOut: '提供者に異議を申し立てる',
  lockedOptOut:
    '異議の申し立てによりオフになっています。[プライバシーに関する選択](choices)で変更できます。',
  lockedMinor: '年齢によりオフになっています。',
  save: '選択を保存',
  close: '閉じる',
  unsaved: '変更はまだ保存されていません。',
  discard: '変更を破棄',
  reloadText: 'すでに開始したサービスは、ページを再読み込みすると停止します。',
  reload: '今すぐ再読み込み',
  later: '後で',
  receipt: '記録をダウンロード',

  choicesText:
    'ターゲティング広告を含む個人データの販売と共有に、一度の操作で異議を申し立てられます。アカウントは不要です。',
  optOutAll: 'すべての販売と共有に異議を申し立てる',
  statusOptedOut: '販売と共有に異議を申し立てています。',
  statusNotOptedOut: '異議を申し立てていません。',
  allowSaleConfirm: '個人データを再び販売または共有してよいことを確認してください。',
  cancel: 'キャンセル',
  morePreferences: 'すべてのプライバシー設定',
  consentId: '同意 ID',
  copy: 'コピー',
  copied: 'コピーしました',
  decidedAt: '最終変更日：{date}',
  contact: '次の方法でもお問い合わせいただけます：',
  confirmTitle: '販売と共有を許可しますか？',
  confirmText:
    'ブラウザーは販売や共有をしないよう求めていますが、それでも個人データを販売または共有してよいことを確認してください。',
  allowSale: '販売と共有を許可する',
  optOutIcon: '異議のアイコン',

  recaptcha: 'このサイトは reCAPTCHA によって保護されています。',
  recaptchaAllow: 'reCAPTCHA を許可する',
};

/** What stands where an embed will be. */
export const embed: EmbedMessages = {
  title: '{name} のコンテンツ',
  text: '読み込むと、IP アドレスなどのデータが {provider} に送信されます。',
  once: '一度だけ読み込む',
  always: '{name} を常に許可する',
  policy: '{name} のプライバシーポリシー',
};
