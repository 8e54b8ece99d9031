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

  /** Where the reader goes on: in the matrix, at the case just looked at, or at the top. */
  function next({ addresses }, place, before) {
    if (place.version !== undefined && place.view === 'overview') {
      return document.getElementById('asked-version');
    }
    const left = before && before.view === 'case' && place.view === 'test' && before.test === place.test
      && [...main.querySelectorAll('.cases a')].find((each) => each.hash === addresses.case(before.test, before.case));
    return left || null;
  }

  function arrived(shared, place, before) {
    const target = next(shared, place, before);
    if (target) {
      target.scrollIntoView({ block: 'center' });
    } else {
      scrollTo(0, 0);
    }
    (target || main.querySelector('h1')).focus({ preventScroll: true });
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

  /** What is folded and short is printed too. */
  function printable() {
    let opened = [];
    addEventListener('beforeprint', () => {
      opened = [...document.querySelectorAll('details:not(.long):not([open])')];
      opened.forEach((each) => { each.open = true; });
    });
    addEventListener('afterprint', () => opened.forEach((each) => { each.open = false; }));
  }

  async function start() {
    const report = await Touchstone.block('overview');
    const shared = { report, addresses: Touchstone.places.addresses(report) };
    main.replaceChildren();
    const header = framed();
    let place = shown(shared, header);
    if (location.hash.length > 1) {
      arrived(shared, place);
    }
    addEventListener('hashchange', () => {
      const before = place;
      place = shown(shared, header);
      arrived(shared, place, before);
    });
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
