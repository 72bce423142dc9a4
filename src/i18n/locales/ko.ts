// Korean.

import type { EmbedMessages } from '../embed.js';
import type { Messages } from '../messages.js';

/** The texts in Korean. */
export const messages: Messages = {
  acceptAll: '모두 동의',
  rejectAll: '모두 거부',
  choose: '선택',

  bannerTitle: '쿠키에 관한 선택',
  intro: '이 사이트는 쿠키 및 유사한 기술을 사용합니다.',
  introNamed: '{controller}은(는) 쿠키 및 유사한 기술을 사용합니다.',
  purposes: '일부는 필수입니다. 동의하시면 다음 목적으로 다른 쿠키도 사용합니다: {purposes}.',
  thirdParties: {
    other: '[제3자 서비스 {count}개](list)가 데이터를 받을 수 있습니다.',
  },
  consequence: '거부해도 사이트를 이용할 수 있으나 일부 기능이 제공되지 않을 수 있습니다.',
  withdrawal: '언제든지 선택을 변경하거나 동의를 철회할 수 있습니다.',
  policy: '[개인정보 처리방침](policy)',
  forFunctional: '설정 기억',
  forAnalytics: '사이트 이용 측정',
  forAdvertising: '광고',
  forSecurity: '악용 방지',
  forEmbeds: '동영상, 지도 및 기타 삽입 콘텐츠',
  series: '1, 2 및 3',
  withoutSale: '개인정보 판매 및 공유에 대한 반대가 계속 유효합니다.',

  noticeTitle: '이 사이트의 쿠키',
  noticePurposes: '다음 목적으로 사용합니다: {purposes}.',
  noticeOptOut: '지금 또는 언제든지 반대할 수 있습니다.',
  ok: '확인',
  optOut: '반대',

  conflictTitle: '브라우저가 반대 의사를 존중해 달라고 요청합니다',
  conflictText:
    '이전에 개인정보 판매 또는 공유를 허용하셨지만 지금 브라우저가 반대 신호를 보내고 있습니다. 신호를 따릅니다.',
  stayOptedOut: '반대 유지',
  allowAnyway: '그래도 허용',

  guardianTitle: '부모님이나 보호자에게 물어보세요',
  guardianText:
    '사이트 작동에 필요한 쿠키만 사용합니다. 다른 쿠키는 부모님이나 보호자가 결정할 수 있습니다.',
  continueNecessary: '필수 항목만으로 계속',

  settingsLink: '개인정보 설정',
  choicesLink: '개인정보 보호 선택',
  honored: '반대 요청이 반영되었습니다',
  overridden: '반대 신호가 적용되지 않았습니다: {date}에 판매 및 공유를 허용했습니다',
  saved: '선택이 저장되었습니다.',
  notLoaded: '불러올 수 없습니다. 다시 시도해 주세요.',

  preferencesTitle: '개인정보 설정',
  preferencesText:
    '이 사이트가 무엇을 사용할 수 있는지 결정하세요. 항상 켜져 있는 항목을 제외하고 아래 항목은 허락 없이 사용되지 않습니다.',
  preferencesOptOut: '이 사이트가 무엇을 사용할 수 있는지 결정하고 원하지 않는 것은 끄세요.',
  necessary: '필수',
  necessaryText: '사이트 작동, 로그인 및 이 선택의 기억에 필요합니다.',
  functional: '환경설정',
  functionalText: '언어, 지역, 화면 등의 설정을 기억합니다.',
  analytics: '통계',
  analyticsText: '사이트를 개선할 수 있도록 이용 현황을 측정합니다.',
  advertising: '광고',
  advertisingText: '광고를 표시하고 효과를 측정합니다.',
  security: '악용 방지',
  securityText: '예를 들어 양식에서 사람과 로봇을 구별합니다.',
  embeds: '삽입 콘텐츠',
  embedsText: '다른 사이트의 동영상, 지도, 게시물을 표시합니다.',
  alwaysOn: '항상 켜짐',
  allowed: '허용됨',
  notAllowed: '허용 안 됨',
  servicesCount: {
    other: '서비스 {count}개',
  },
  provider: '제공자',
  purpose: '목적',
  country: '국가',
  cookies: '쿠키 및 저장소',
  retention: '보유 기간',
  transfers: '국외 이전',
  providerPolicy: '제공자의 개인정보 처리방침',
  providerOptOut: '제공자에게 반대',
  lockedOptOut: '반대하셨기 때문에 꺼져 있습니다. [개인정보 보호 선택](choices)에서 변경하세요.',
  lockedMinor: '연령 때문에 꺼져 있습니다.',
  save: '선택 저장',
  close: '닫기',
  unsaved: '변경 사항이 아직 저장되지 않았습니다.',
  discard: '변경 취소',
  reloadText: '이미 시작된 서비스는 페이지를 새로 고치면 중지됩니다.',
  reload: '지금 새로 고침',
  later: '나중에',
  receipt: '확인서 다운로드',

  choicesText:
    '맞춤형 광고를 포함한 개인정보 판매 및 공유에 한 번에 반대할 수 있습니다. 계정이 필요하지 않습니다.',
  optOutAll: '모든 판매 및 공유에 반대',
  statusOptedOut: '판매 및 공유에 반대하셨습니다.',
  statusNotOptedOut: '반대하지 않으셨습니다.',
  allowSaleConfirm: '개인정보를 다시 판매하거나 공유해도 된다는 것을 확인해 주세요.',
  cancel: '취소',
  morePreferences: '모든 개인정보 설정',
  consentId: '동의 ID',
  copy: '복사',
  copied: '복사됨',
  decidedAt: '마지막 변경: {date}',
  contact: '여기로도 연락하실 수 있습니다:',
  confirmTitle: '판매 및 공유를 허용하시겠습니까?',
  confirmText:
    '브라우저가 하지 말라고 요청하지만 개인정보를 판매하거나 공유해도 된다는 것을 확인해 주세요.',
  allowSale: '판매 및 공유 허용',
  optOutIcon: '반대 아이콘',

  recaptcha: '이 사이트는 reCAPTCHA로 보호됩니다.',
  recaptchaAllow: 'reCAPTCHA 허용',
};

/** What stands where an embed will be. */
export const embed: EmbedMessages = {
  title: '{name} 콘텐츠',
  text: '불러오면 IP 주소 같은 데이터가 {provider}에 전송됩니다.',
  once: '한 번만 불러오기',
  always: '{name} 항상 허용',
  policy: '{name} 개인정보 처리방침',
};
