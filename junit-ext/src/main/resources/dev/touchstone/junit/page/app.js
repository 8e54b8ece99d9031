'use strict';
/** Starts the page: reads the overview, then shows the place that the address names. */
(() => {
  const { h, views } = Touchstone;
  const VIEWS = { overview: 'Overview', test: 'Test', case: 'Case' };
  const main = document.getElementById('report');

  function titled({ report, place }) {
    const test = place.test === undefined ? null : report.tests[place.test];
    const parts = [place.view === 'case' ? test.cases.ids[place.case] : null, test && test.name, report.decision];
    document.title = `${parts.filter(Boolean).join(' · ')} · Touchstone report`;
  }

  function arrived(place) {
    const target = document.getElementById('asked-version') || main.querySelector('h1');
    if (place.view !== 'overview' || place.version === undefined) {
      scrollTo(0, 0);
    }
    target.focus({ preventScroll: place.version === undefined || place.view !== 'overview' });
  }

  function shown(shared, header) {
    const place = Touchstone.places.place(shared.report, location.hash);
    const props = { ...shared, place };
    titled(props);
    preact.render(h(views.Masthead, props), header);
    preact.render(h(views[VIEWS[place.view]], props), main);
    return place;
  }

  function framed() {
    const skip = Object.assign(document.createElement('a'), { className: 'skip', href: '#report', textContent: 'Skip to the content' });
    skip.addEventListener('click', (event) => {
      event.preventDefault();
      main.querySelector('h1').focus();
    });
    const header = document.createElement('header');
    document.body.prepend(skip, header);
    return header;
  }

  /** What is folded is printed too. */
  function printable() {
    addEventListener('beforeprint', () => document.querySelectorAll('details').forEach((each) => { each.open = true; }));
  }

  async function start() {
    const report = await Touchstone.block('overview');
    const shared = { report, addresses: Touchstone.places.addresses(report) };
    main.replaceChildren();
    const header = framed();
    const place = shown(shared, header);
    if (location.hash.length > 1) {
      arrived(place);
    }
    addEventListener('hashchange', () => arrived(shown(shared, header)));
    printable();
    document.documentElement.dataset.ready = 'true';
  }

  /** The plain table below stays readable. */
  start().catch((trouble) => {
    const told = document.createElement('p');
    told.className = 'error';
    told.textContent = `The interactive report cannot be shown: ${trouble.message}`;
    main.prepend(told);
  });
})();
