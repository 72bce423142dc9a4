// Indonesian.

import type { EmbedMessages } from '../embed.js';
import type { Messages } from '../messages.js';

/** The texts in Indonesian. */
export const messages: Messages = {
  acceptAll: 'Terima semua',
  rejectAll: 'Tolak semua',
  choose: 'Pilih',

  bannerTitle: 'Pilihan Anda tentang kuki',
  intro: 'Situs ini menggunakan kuki (cookie) dan teknologi serupa.',
  introNamed: '{controller} menggunakan kuki (cookie) dan teknologi serupa.',
  purposes:
    'Sebagian diperlukan. Dengan persetujuan Anda, kami juga menggunakan yang lain untuk {purposes}.',
  thirdParties: {
    other: '[{count} layanan pihak ketiga](list) dapat menerima data.',
  },
  consequence: 'Jika Anda menolak, situs tetap berfungsi; beberapa fitur mungkin tidak tersedia.',
  withdrawal: 'Anda dapat mengubah pilihan atau menarik kembali persetujuan kapan saja.',
  policy: '[Kebijakan privasi](policy)',
  forFunctional: 'penyimpanan preferensi Anda',
  forAnalytics: 'pengukuran penggunaan situs',
  forAdvertising: 'periklanan',
  forSecurity: 'perlindungan dari penyalahgunaan',
  forEmbeds: 'penayangan video, peta, dan konten sematan lainnya',
  series: '1, 2, dan 3|1 dan 2',
  withoutSale: 'Keberatan Anda terhadap penjualan dan pembagian data pribadi tetap berlaku.',

  noticeTitle: 'Kuki di situs ini',
  noticePurposes: 'Kami menggunakannya untuk {purposes}.',
  noticeOptOut: 'Anda dapat menyatakan keberatan sekarang atau kapan saja.',
  ok: 'Oke',
  optOut: 'Nyatakan keberatan',

  conflictTitle: 'Peramban Anda meminta kami mematuhi keberatan Anda',
  conflictText:
    'Sebelumnya Anda mengizinkan penjualan atau pembagian data pribadi, tetapi kini peramban Anda mengirim sinyal keberatan. Kami mengikuti sinyal itu.',
  stayOptedOut: 'Pertahankan keberatan',
  allowAnyway: 'Tetap izinkan',

  guardianTitle: 'Tanyakan kepada orang tua atau wali',
  guardianText:
    'Kami hanya menggunakan kuki yang diperlukan situs ini agar berfungsi. Orang tua atau wali Anda dapat memutuskan tentang yang lain.',
  continueNecessary: 'Lanjutkan hanya dengan yang diperlukan',

  settingsLink: 'Setelan privasi',
  choicesLink: 'Pilihan privasi Anda',
  honored: 'Permintaan keberatan dipatuhi',
  overridden:
    'Sinyal keberatan tidak diterapkan: Anda mengizinkan penjualan dan pembagian pada {date}',
  saved: 'Pilihan Anda telah disimpan.',
  notLoaded: 'Tidak dapat dimuat. Silakan coba lagi.',

  preferencesTitle: 'Setelan privasi',
  preferencesText:
    'Tentukan apa yang boleh digunakan situs ini. Tidak ada di bawah ini yang digunakan tanpa izin Anda, kecuali yang selalu aktif.',
  preferencesOptOut:
    'Tentukan apa yang boleh digunakan situs ini, dan nonaktifkan yang tidak Anda inginkan.',
  necessary: 'Diperlukan',
  necessaryText: 'Diperlukan agar situs berfungsi, untuk masuk, dan untuk mengingat pilihan ini.',
  functional: 'Preferensi',
  functionalText: 'Mengingat setelan seperti bahasa, wilayah, dan tampilan.',
  analytics: 'Statistik',
  analyticsText: 'Mengukur penggunaan situs agar dapat diperbaiki.',
  advertising: 'Iklan',
  advertisingText: 'Menampilkan iklan dan mengukur pengaruhnya.',
  security: 'Perlindungan dari penyalahgunaan',
  securityText: 'Membedakan manusia dari robot, misalnya pada formulir.',
  embeds: 'Konten sematan',
  embedsText: 'Menampilkan video, peta, dan kiriman dari situs lain.',
  alwaysOn: 'Selalu aktif',
  allowed: 'Diizinkan',
  notAllowed: 'Tidak diizinkan',
  servicesCount: {
    other: '{count} layanan',
  },
  provider: 'Penyedia',
  purpose: 'Tujuan',
  country: 'Negara',
  cookies: 'Kuki dan penyimpanan',
  retention: 'Masa simpan',
  transfers: 'Transfer ke luar negeri',
  providerPolicy: 'Kebijakan privasi penyedia',
  providerOptOut: 'Nyatakan keberatan kepada penyedia',
  lockedOptOut:
    'Nonaktif karena Anda menyatakan keberatan. Ubah di [Pilihan privasi Anda](choices).',
  lockedMinor: 'Nonaktif karena usia Anda.',
  save: 'Simpan pilihan',
  close: 'Tutup',
  unsaved: 'Perubahan Anda belum disimpan.',
  discard: 'Buang perubahan',
  reloadText: 'Layanan yang sudah berjalan akan berhenti saat halaman dimuat ulang.',
  reload: 'Muat ulang sekarang',
  later: 'Nanti',
  receipt: 'Unduh tanda terima',

  choicesText:
    'Anda dapat menyatakan keberatan terhadap penjualan dan pembagian data pribadi Anda, termasuk iklan bertarget, dalam satu langkah. Tidak perlu akun.',
  optOutAll: 'Nyatakan keberatan atas semua penjualan dan pembagian',
  statusOptedOut: 'Anda telah menyatakan keberatan atas penjualan dan pembagian.',
  statusNotOptedOut: 'Anda belum menyatakan keberatan.',
  allowSaleConfirm:
    'Harap konfirmasi bahwa kami boleh kembali menjual atau membagikan data pribadi Anda.',
  cancel: 'Batal',
  morePreferences: 'Semua setelan privasi',
  consentId: 'ID persetujuan Anda',
  copy: 'Salin',
  copied: 'Disalin',
  decidedAt: 'Terakhir diubah pada {date}',
  contact: 'Anda juga dapat menghubungi kami di sini:',
  confirmTitle: 'Izinkan penjualan dan pembagian?',
  confirmText:
    'Harap konfirmasi bahwa kami boleh menjual atau membagikan data pribadi Anda meskipun peramban Anda meminta kami tidak melakukannya.',
  allowSale: 'Izinkan penjualan dan pembagian',
  optOutIcon: 'Ikon keberatan',

  recaptcha: 'Situs ini dilindungi oleh reCAPTCHA.',
  recaptchaAllow: 'Izinkan reCAPTCHA',
};

/** What stands where an embed will be. */
export const embed: EmbedMessages = {
  title: 'Konten dari {name}',
  text: 'Memuatnya mengirim data seperti alamat IP Anda ke {provider}.',
  once: 'Muat sekali',
  always: 'Selalu izinkan {name}',
  policy: 'Kebijakan privasi {name}',
};
