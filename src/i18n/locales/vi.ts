// Vietnamese.

import type { EmbedMessages } from '../embed.js';
import type { Messages } from '../messages.js';

/** The texts in Vietnamese. */
export const messages: Messages = {
  acceptAll: 'Chấp nhận tất cả',
  rejectAll: 'Từ chối tất cả',
  choose: 'Lựa chọn',

  bannerTitle: 'Lựa chọn của bạn về cookie',
  intro: 'Trang web này sử dụng cookie và các công nghệ tương tự.',
  introNamed: '{controller} sử dụng cookie và các công nghệ tương tự.',
  purposes:
    'Một số là cần thiết. Khi bạn đồng ý, chúng tôi cũng sử dụng các loại khác cho {purposes}.',
  thirdParties: {
    other: '[{count} dịch vụ của bên thứ ba](list) có thể nhận dữ liệu.',
  },
  consequence: 'Nếu bạn từ chối, trang web vẫn hoạt động; một số tính năng có thể không có.',
  withdrawal: 'Bạn có thể thay đổi lựa chọn hoặc rút lại sự đồng ý bất cứ lúc nào.',
  policy: '[Chính sách quyền riêng tư](policy)',
  forFunctional: 'việc ghi nhớ tùy chọn của bạn',
  forAnalytics: 'việc đo lường cách sử dụng trang web',
  forAdvertising: 'việc quảng cáo',
  forSecurity: 'việc chống lạm dụng',
  forEmbeds: 'việc hiển thị video, bản đồ và nội dung nhúng khác',
  series: '1, 2 và 3',
  withoutSale: 'Việc bạn phản đối bán và chia sẻ dữ liệu cá nhân vẫn có hiệu lực.',

  noticeTitle: 'Cookie trên trang web này',
  noticePurposes: 'Chúng tôi sử dụng chúng cho {purposes}.',
  noticeOptOut: 'Bạn có thể phản đối ngay bây giờ hoặc bất cứ lúc nào.',
  ok: 'Đã hiểu',
  optOut: 'Phản đối',

  conflictTitle: 'Trình duyệt của bạn yêu cầu chúng tôi tôn trọng việc bạn phản đối',
  conflictText:
    'Trước đây bạn đã cho phép bán hoặc chia sẻ dữ liệu cá nhân, nhưng nay trình duyệt của bạn gửi tín hiệu phản đối. Chúng tôi làm theo tín hiệu đó.',
  stayOptedOut: 'Giữ việc phản đối',
  allowAnyway: 'Vẫn cho phép',

  guardianTitle: 'Hãy hỏi cha mẹ hoặc người giám hộ',
  guardianText:
    'Chúng tôi chỉ sử dụng các cookie mà trang web cần để hoạt động. Cha mẹ hoặc người giám hộ của bạn có thể quyết định về các loại khác.',
  continueNecessary: 'Tiếp tục chỉ với loại cần thiết',

  settingsLink: 'Cài đặt quyền riêng tư',
  choicesLink: 'Các lựa chọn về quyền riêng tư của bạn',
  honored: 'Yêu cầu phản đối đã được tôn trọng',
  overridden: 'Tín hiệu phản đối không được áp dụng: bạn đã cho phép bán và chia sẻ vào {date}',
  saved: 'Lựa chọn của bạn đã được lưu.',
  notLoaded: 'Không tải được nội dung này. Vui lòng thử lại.',

  preferencesTitle: 'Cài đặt quyền riêng tư',
  preferencesText:
    'Hãy quyết định trang web này được sử dụng những gì. Không có mục nào dưới đây được sử dụng nếu bạn không cho phép, trừ những mục luôn bật.',
  preferencesOptOut:
    'Hãy quyết định trang web này được sử dụng những gì và tắt những gì bạn không muốn.',
  necessary: 'Cần thiết',
  necessaryText: 'Cần để trang web hoạt động, để đăng nhập và để ghi nhớ lựa chọn này.',
  functional: 'Tùy chọn',
  functionalText: 'Ghi nhớ các cài đặt như ngôn ngữ, khu vực và giao diện.',
  analytics: 'Thống kê',
  analyticsText: 'Đo lường cách trang web được sử dụng để có thể cải thiện.',
  advertising: 'Quảng cáo',
  advertisingText: 'Hiển thị quảng cáo và đo lường hiệu quả.',
  security: 'Chống lạm dụng',
  securityText: 'Phân biệt người với robot, ví dụ trong biểu mẫu.',
  embeds: 'Nội dung nhúng',
  embedsText: 'Hiển thị video, bản đồ và bài đăng từ các trang web khác.',
  alwaysOn: 'Luôn bật',
  allowed: 'Được phép',
  notAllowed: 'Không được phép',
  servicesCount: {
    other: '{count} dịch vụ',
  },
  provider: 'Nhà cung cấp',
  purpose: 'Mục đích',
  country: 'Quốc gia',
  cookies: 'Cookie và bộ nhớ',
  retention: 'Thời gian lưu giữ',
  transfers: 'Chuyển dữ liệu ra nước ngoài',
  providerPolicy: 'Chính sách quyền riêng tư của nhà cung cấp',
  providerOptOut: 'Phản đối với nhà cung cấp',
  lockedOptOut:
    'Tắt vì bạn đã phản đối. Thay đổi tại [Các lựa chọn về quyền riêng tư của bạn](choices).',
  lockedMinor: 'Tắt do độ tuổi của bạn.',
  save: 'Lưu lựa chọn',
  close: 'Đóng',
  unsaved: 'Các thay đổi của bạn chưa được lưu.',
  discard: 'Hủy thay đổi',
  reloadText: 'Các dịch vụ đã chạy sẽ dừng khi tải lại trang.',
  reload: 'Tải lại ngay',
  later: 'Để sau',
  receipt: 'Tải biên nhận',

  choicesText:
    'Bạn có thể phản đối việc bán và chia sẻ dữ liệu cá nhân của mình, kể cả quảng cáo nhắm mục tiêu, chỉ trong một bước. Không cần tài khoản.',
  optOutAll: 'Phản đối mọi việc bán và chia sẻ',
  statusOptedOut: 'Bạn đã phản đối việc bán và chia sẻ.',
  statusNotOptedOut: 'Bạn chưa phản đối.',
  allowSaleConfirm:
    'Vui lòng xác nhận rằng chúng tôi được bán hoặc chia sẻ lại dữ liệu cá nhân của bạn.',
  cancel: 'Hủy bỏ',
  morePreferences: 'Tất cả cài đặt quyền riêng tư',
  consentId: 'Mã đồng ý của bạn',
  copy: 'Sao chép',
  copied: 'Đã sao chép',
  decidedAt: 'Thay đổi lần cuối vào {date}',
  contact: 'Bạn cũng có thể liên hệ với chúng tôi tại đây:',
  confirmTitle: 'Cho phép bán và chia sẻ?',
  confirmText:
    'Vui lòng xác nhận rằng chúng tôi được bán hoặc chia sẻ dữ liệu cá nhân của bạn mặc dù trình duyệt của bạn yêu cầu không làm vậy.',
  allowSale: 'Cho phép bán và chia sẻ',
  optOutIcon: 'Biểu tượng phản đối',

  recaptcha: 'Trang này được bảo vệ bằng reCAPTCHA.',
  recaptchaAllow: 'Cho phép reCAPTCHA',
};

/** What stands where an embed will be. */
export const embed: EmbedMessages = {
  title: 'Nội dung từ {name}',
  text: 'Khi tải, dữ liệu như địa chỉ IP của bạn được gửi đến {provider}.',
  once: 'Tải một lần',
  always: 'Luôn cho phép {name}',
  policy: 'Chính sách quyền riêng tư của {name}',
};
