// The strip at the top of the page: who the visitor is, and live what that means. Part of the example, not of what it shows.

(() => {
  const find = (id) => document.getElementById(id);
  const form = document.querySelector('.strip-form');
  const details = find('strip-details');

  for (const control of [find('place'), find('gpc')]) {
    control.addEventListener('change', () => form.requestSubmit());
  }

  // Changing a control applies it.
  find('strip-apply').hidden = true;

  // Open or closed survives the next page in the address, because the example must store nothing.
  details.open = location.hash === '#strip';
  const keepOpen = () => {
    form.action = form.getAttribute('action').replace(/#.*|$/, details.open ? '#strip' : '');
  };
  details.addEventListener('toggle', keepOpen);
  keepOpen();

  window.consentry ??= [];
  window.consentry.push((consent) => {
    const showState = () => {
      const state = consent.state.get();
      fill(find('strip-grants'), Object.entries(state.grants), ([id, grant]) => [
        node(
          'li',
          { className: grant.granted ? 'on' : 'off' },
          `${id} ${grant.granted ? 'on' : 'off'}`,
        ),
      ]);
      fill(find('strip-state'), Object.entries(summary(state)), ([name, value]) => [
        node('dt', {}, name),
        node('dd', {}, String(value)),
      ]);
      const ids = [...Object.keys(state.grants), ...Object.keys(state.services)];
      fill(find('strip-why'), ids, (id) => {
        const { granted, because, sentence, citation, regime, effectiveFrom, change } =
          consent.explain(id);
        return [
          node(
            'li',
            { className: granted ? 'on' : 'off' },
            node('strong', {}, id),
            ` ${because}. ${sentence} What would change it: ${change} `,
            node('small', {}, [regime, effectiveFrom, citation].filter(Boolean).join(' · ')),
          ),
        ];
      });
    };
    showState();
    consent.onChange(showState);
    find('strip-reset').addEventListener('click', () => consent.reset());
  });

  const showRuns = () =>
    fill(find('strip-ran'), window.runs, ({ label, at }) => [
      node('li', {}, label, ' ', node('small', {}, `${Math.round(at)} ms`)),
    ]);
  showRuns();
  document.addEventListener('example:ran', showRuns);

  // Only while someone looks, so that the page stays as quiet as the site would be.
  let stream;
  const watchReceived = () => {
    stream?.close();
    if (!details.open) return;
    const list = find('strip-received');
    list.replaceChildren();
    stream = new EventSource('/example/received');
    stream.addEventListener('message', ({ data }) => list.prepend(receiptLine(JSON.parse(data))));
  };
  details.addEventListener('toggle', watchReceived);
  watchReceived();

  function summary({ place, regime, model, status, ask, link, optOut, gpc, mayAskSale, record }) {
    return {
      place,
      regime,
      model,
      status,
      ask: ask ?? 'nothing',
      link,
      'opt-out': optOut,
      'privacy control': gpc ? 'on' : 'off',
      'may ask for sale': mayAskSale ? 'yes' : 'no',
      record: record ? `${record.id.slice(0, 8)}…, ${record.decidedAt}` : 'none',
    };
  }

  function receiptLine({ service, kind, method, path, cookies, query, body }) {
    const said = body ?? (Object.keys(query).length > 0 ? query : null);
    const names = Object.keys(cookies);
    return node(
      'li',
      { className: kind },
      node('strong', {}, service),
      ` ${method} ${path}`,
      node('small', {}, names.length > 0 ? ` cookies: ${names.join(', ')}` : ' no cookies'),
      said ? node('code', {}, JSON.stringify(said).slice(0, 160)) : '',
    );
  }

  function fill(parent, items, make) {
    parent.replaceChildren(...items.flatMap(make));
  }

  function node(name, properties, ...children) {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...children);
    return element;
  }
})();
