// Shows every surface at once, in the theme, colours, language, direction, layout and width that are chosen.

const surfaces = [
  'banner',
  'banner-without-sale',
  'notice',
  'conflict',
  'guardian',
  'preferences',
  'preferences-locked',
  'choices',
  'choices-honored',
  'link',
  'honored',
  'settled',
];
const form = document.querySelector('form');
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
        config: JSON.stringify({ layout: { type: chosen.get('layout') } }),
      });
      const figure = document.createElement('figure');
      const caption = document.createElement('figcaption');
      const link = document.createElement('a');
      const frame = document.createElement('iframe');
      link.href = frame.src = `/?${query}`;
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
