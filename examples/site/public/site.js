// The site's own behaviour: leaves of the links to the choices those that fit the visitor's place, tells the time on each quay.
// Without it both links are there and lead to the page about the choices.

window.consentry ??= [];
window.consentry.push((consent) => {
  const now = document.getElementById('choices-now');

  function show() {
    const { link, optOut, grants } = consent.state.get();
    for (const element of document.querySelectorAll('[data-show-for]')) {
      element.hidden = element.dataset.showFor !== link;
    }
    if (!now) return;
    const running = Object.keys(grants).filter((id) => grants[id].granted);
    now.textContent =
      `Allowed in this browser now: ${running.join(', ')}.` +
      (optOut === 'none' ? '' : ' You have opted out of sale and sharing.');
  }

  show();
  consent.onChange(show);
});

for (const clock of document.querySelectorAll('[data-clock]')) {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: clock.dataset.clock,
    hour: '2-digit',
    minute: '2-digit',
    weekday: 'short',
  });
  const tick = () => {
    clock.textContent = format.format(new Date());
  };
  tick();
  setInterval(tick, 15_000);
}
