// Shows every surface at once, in the theme, colours, language, direction, layout and width that are chosen.

const surfaces = [
  'banner',
  'banner-without-sale',
  'notice',
  'conflict',
  'confirm',
  'guardian',
  'preferences',
  'preferences-locked',
  'preferences-child',
  'unsaved',
  'choices',
  'choices-honored',
  'choices-overridden',
  'link',
  'honored',
  'overridden',
  'settled',
  'reload',
  'declaration',
  'recaptcha',
];
const form = document.querySelector('form');
const languages =
  'en ar bg bs ca cs cy da de el es et eu fa fi fr fr-CA ga gl he hi hr hu id is it ja ko lt lv mk mt nb nl nn pl pt pt-BR ro ru sk sl sq sr sr-Latn sv th tr uk ur vi zh-Hans zh-Hant';
for (const lang of languages.split(' ')) form.elements.lang.append(new Option(lang));
const frames = document.querySelector('#frames');

function show() {
  const chosen = new FormData(form);
  const width = chosen.get('width');
  frames.replaceChildren(
    ...surfaces.map((surface) => {
      const query = new URLSearchParams({
        surface,
        theme: chosen.get('theme'),
        scheme: chosen.get('scheme'),
        lang: chosen.get('lang'),
        dir: chosen.get('dir'),
        config: JSON.stringify({
          layout: { type: chosen.get('layout'), position: chosen.get('position') },
        }),
      });
      const figure = document.createElement('figure');
      const caption = document.createElement('figcaption');
      const link = document.createElement('a');
      const frame = document.createElement('iframe');
      link.href = frame.src = `/test/gallery/index.html?${query}`;
      link.textContent = caption.textContent = surface;
      caption.replaceChildren(link);
      frame.title = surface;
      frame.width = width;
      figure.append(caption, frame);
      return figure;
    }),
  );
}

form.addEventListener('change', show);
show();
