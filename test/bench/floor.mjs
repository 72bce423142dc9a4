// What a consent script cannot do without, written by hand as small as it gets: the floors are limits, not products. They have
// no law, no record beyond one cookie, no languages, no focus handling and no interface that survives a page's style.

import { plainScript } from './site.mjs';

/** @param {import('./site.mjs').Gate} gate */
export const gate = (gate) => plainScript(gate, { 'data-c': gate.category });

export const css =
  '#fb,#fs{position:fixed;bottom:1em;left:1em;max-width:26em;padding:1em;background:#fff;color:#222;' +
  'border:1px solid #999;border-radius:8px;z-index:9999;box-shadow:0 2px 12px #0003}' +
  '#fb button,#fs button{font:inherit;padding:.5em 1em;margin:.5em .5em 0 0}#fs label{display:block}';

/** @param {import('./site.mjs').site} site */
export const markup = (site) =>
  `<div id="fb" role="dialog" aria-label="${site.title}" hidden><b>${site.title}</b><p>${site.text}</p>` +
  `<button data-a="1">${site.accept}</button><button data-a="0">${site.reject}</button>` +
  `<button data-a="s">${site.settings}</button></div>` +
  `<div id="fs" role="dialog" aria-label="${site.settingsTitle}" hidden><b>${site.settingsTitle}</b>${site.categories
    .map(
      ({ id, title, text, isRequired }) =>
        `<label><input type="checkbox" value="${id}"${isRequired ? ' checked disabled' : ''}> ${title}: ${text}</label>`,
    )
    .join('')}<button data-a="v">${site.save}</button></div>`;

/** Opens gates (`g`), reads the cookie (`m`), keeps a choice (`set`). The enclosing function is closed by whoever uses it. */
export const core = `(()=>{let d=document,q=s=>[...d.querySelectorAll(s)],K={analytics:/^_ga/,advertising:/^_ad/},
g=l=>q('[data-c]').forEach(o=>{if(l.includes(o.dataset.c)){let n=d.createElement('script');for(let a of o.attributes)/^(type|data-(c|src))$/.test(a.name)||n.setAttribute(a.name,a.value);n.async=o.hasAttribute('async');n.nonce=o.nonce;o.dataset.src?n.src=o.dataset.src:n.text=o.text;o.replaceWith(n)}}),
set=l=>{d.cookie='fc='+l.join('.')+';path=/;max-age=15552000;SameSite=Lax';for(let k in K)l.includes(k)||d.cookie.split('; ').forEach(c=>{c=c.split('=')[0];K[k].test(c)&&(d.cookie=c+'=;path=/;max-age=0')});g(l)},
m=/(?:^|; )fc=([^;]*)/.exec(d.cookie);m&&g(m[1].split('.'));`;
