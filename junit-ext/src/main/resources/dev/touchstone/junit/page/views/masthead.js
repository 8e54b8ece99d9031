'use strict';
/** What stands above every view: the product, the decision, where one is. */
(() => {
  const { h, views } = Touchstone;
  const { time } = Touchstone.figures;

  /** [text, address] from the overview down to the present place. */
  function trail({ report, addresses, place }) {
    const test = place.test === undefined ? null : report.tests[place.test];
    return [
      ['Overview', '#'],
      test && [test.name, addresses.test(place.test)],
      place.view === 'case' && [test.cases.ids[place.case], addresses.case(place.test, place.case)],
    ].filter(Boolean);
  }

  function Trail(props) {
    const steps = trail(props);
    return h('nav', { 'aria-label': 'Place in the report' }, h('ol', null, steps.map(([text, address], at) =>
      h('li', { key: address }, at === steps.length - 1
        ? h('span', { 'aria-current': 'page' }, text)
        : h('a', { href: address }, text)))));
  }

  function Masthead(props) {
    const { report } = props;
    return h('div', { class: 'masthead' },
      h('p', { class: 'product' }, h('strong', null, 'Touchstone'), ' report'),
      h(views.Outcome, { of: report.decision }),
      h(Trail, props),
      h('p', { class: 'made' }, time(report.createdAt), report.tool ? ` · ${report.tool}` : null));
  }

  views.Masthead = Masthead;
})();
