import { core, css, gate, markup } from '../floor.mjs';

const script = `${core}let b=d.getElementById('fb'),s=d.getElementById('fs');b.hidden=!!m;d.addEventListener('click',e=>{let a=e.target.dataset&&e.target.dataset.a;if(a){if(a=='s'){s.hidden=!1;return}b.hidden=s.hidden=!0;let l=a=='1'?['analytics','advertising']:a=='0'?[]:q('#fs :checked:enabled').map(i=>i.value);requestAnimationFrame(()=>setTimeout(()=>set(l)))}})})()`;

/** The least that can be: the banner is in the page already. */
export const contestant = {
  id: 'floor-static',
  title: 'Floor: static banner',
  role: 'floor',
  order: 1,
  how: 'Hand-written: banner as HTML at the end of the page, 1 kB of inline script.',
  bodyEnd: ({ site }) => `<style>${css}</style>${markup(site)}<script>${script}</script>`,
  gate,
  banner: '#fb',
  accept: '#fb [data-a="1"]',
  settings: '#fb [data-a="s"]',
};
