import { installed, versionOf } from '../contestants.mjs';
import { inScript } from '../site.mjs';

const files = {
  'tarteaucitron.min.js': import.meta.resolve('tarteaucitronjs/tarteaucitron.min.js'),
  'tarteaucitron.services.min.js': import.meta.resolve(
    'tarteaucitronjs/tarteaucitron.services.min.js',
  ),
  'css/tarteaucitron.min.css': import.meta.resolve('tarteaucitronjs/css/tarteaucitron.min.css'),
  'lang/tarteaucitron.en.min.js': import.meta.resolve(
    'tarteaucitronjs/lang/tarteaucitron.en.min.js',
  ),
};

const options = {
  privacyUrl: '/privacy',
  bodyPosition: 'bottom',
  hashtag: '#tarteaucitron',
  cookieName: 'tarteaucitron',
  orientation: 'bottom',
  groupServices: false,
  serviceDefaultState: 'wait',
  showAlertSmall: false,
  cookieslist: false,
  showIcon: false,
  adblocker: false,
  DenyAllCta: true,
  AcceptAllCta: true,
  highPrivacy: true,
  removeCredit: true,
  moreInfoLink: false,
  useExternalCss: false,
  useExternalJs: false,
  mandatory: true,
  mandatoryCta: true,
  googleConsentMode: false,
  bingConsentMode: false,
  pianoConsentMode: false,
};

// One service of the site's own per category; its js() adds the category's scripts, as the documentation says.
const services = `[["analytics","analytic","_ga"],["advertising","ads","_ad"]].forEach(function(v){tarteaucitron.services["my"+v[0]]={key:"my"+v[0],type:v[1],name:v[0],uri:"",needConsent:true,cookies:[v[2]],js:function(){(window.__gated||[]).forEach(function(g){if(g.category!==v[0])return;if(g.src)tarteaucitron.addScript(g.src);else{var e=document.createElement("script");e.text=g.code;document.head.appendChild(e)}})},fallback:function(){}};(tarteaucitron.job=tarteaucitron.job||[]).push("my"+v[0])});`;

export const contestant = {
  id: 'tarteaucitron',
  title: 'tarteaucitron',
  version: versionOf('tarteaucitronjs'),
  role: 'peer',
  order: 23,
  how: 'As in its documentation: a script that the page waits for, which then asks for language, services and style.',
  files: () =>
    Object.fromEntries(Object.entries(files).map(([name, address]) => [name, installed(address)])),
  head: ({ base, gates }) =>
    `<script>window.tarteaucitronForceLanguage='en';</script><script src="${base}tarteaucitron.min.js"></script>` +
    `<script>tarteaucitron.init(${JSON.stringify(options)});${services}</script>` +
    `<script>window.__gated=${inScript(gates)}</script>`,
  gate: () => '',
  banner: '#tarteaucitronAlertBig',
  accept: '#tarteaucitronPersonalize2',
  settings: '#tarteaucitronCloseAlert',
  // It loses a click in the first moments after it can be seen.
  readyAfterMs: 1500,
};
