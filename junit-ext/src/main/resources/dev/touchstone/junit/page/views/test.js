'use strict';
/** One test: the verdict of the chosen version, its cases, its history. */
(() => {
  const { h, views } = Touchstone;
  const { verdictOf, worst } = Touchstone.asked;

  function Versions({ report, test, verdict, addresses, at }) {
    return h('nav', { 'aria-label': 'Versions', class: 'versions' }, h('ul', null, test.verdicts.map((each) =>
      h('li', { key: each.version }, h('a', {
        href: addresses.verdict(at, each.version), 'aria-current': each === verdict ? 'page' : undefined,
      }, h(views.Outcome, { of: each.outcome }), report.versions[each.version].name)))));
  }

  function Change({ report, verdict }) {
    const compared = verdict.baseline !== null && verdict.baseline !== undefined;
    return compared ? h(views.Section, { id: 'changes', title: 'What changed' },
      h(views.Change, { report, pair: { baseline: verdict.baseline, candidate: verdict.version } })) : null;
  }

  function Test({ report, addresses, place }) {
    const test = report.tests[place.test];
    const verdict = verdictOf(test, place.version) || worst(test);
    const choose = (version) => { location.hash = addresses.verdict(place.test, version); };
    const props = { report, addresses, test, verdict, at: place.test, choose };
    return h('div', { key: `${place.test}/${verdict.version}` },
      h('h1', { tabIndex: -1 }, test.name, ' ', h('small', null, report.versions[verdict.version].name), ' ',
        h(views.Outcome, { of: verdict.outcome, large: true })),
      h('p', { class: 'line' }, h('code', null, test.id)),
      h(Versions, props),
      h(views.Verdict, props),
      test.cases ? h(views.Cases, props) : null,
      h(views.Slices, props), h(views.Distributions, props),
      h(Change, props), h(views.History, { report, test }));
  }

  views.Test = Test;
})();
