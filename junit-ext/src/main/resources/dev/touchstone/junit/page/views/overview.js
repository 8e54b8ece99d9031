'use strict';
/** The decision, what it cost and risked, and every verdict. */
(() => {
  const { h, views } = Touchstone;
  const { counted, count, percent, known } = Touchstone.figures;

  const money = (value) => known(value) ? value : 'unknown';

  function total(report, field) {
    const all = report.tests.flatMap((test) => test.verdicts).map((verdict) => verdict.calls[field]);
    return all.length > 0 && all.every(known) ? all.reduce((sum, each) => sum + each, 0) : null;
  }

  function spent({ spent: alpha, alpha: planned, verdicts }) {
    return known(alpha) ? `${percent(alpha)}${known(planned) ? ` of ${percent(planned)}` : ''}`
      + (known(verdicts) ? `, planned for ${counted(verdicts, 'verdict')}` : '') : 'unknown';
  }

  function calls(report) {
    const told = report.calls;
    return count(known(told) ? told : total(report, 'used'));
  }

  /** By currency; a verdict without calls costs nothing, one of unknown cost makes the sum a least. */
  function cost(report) {
    const made = report.tests.flatMap((test) => test.verdicts).map((verdict) => verdict.calls).filter((made) => made.used > 0);
    const told = made.filter((made) => known(made.cost));
    const sums = {};
    told.forEach((made) => {
      const [amount, currency] = made.cost.split(' ');
      sums[currency] = (sums[currency] || 0) + Number(amount);
    });
    const words = Object.entries(sums).map(([currency, sum]) => `${sum.toFixed(4).replace(/0{1,2}$/, '')} ${currency}`).join(' and ');
    return words === '' ? 'unknown' : `${told.length < made.length ? 'at least ' : ''}${words}`;
  }

  function Account({ report }) {
    const { account } = report;
    return h(views.Facts, { rows: [
      ['False red, at most', percent(account.falseRed)],
      ['α spent', spent(account)],
      ['Calls', calls(report)],
      ['Calls of the fixed plans', count(total(report, 'fixedPlan'))],
      ['Tokens in, out', `${count(total(report, 'inputTokens'))}, ${count(total(report, 'outputTokens'))}`],
      ['Cost', cost(report)],
    ] });
  }

  function Omitted({ omitted: { passing, shortened, withoutText, rule } }) {
    return h(views.Section, { id: 'omitted', title: 'What this file leaves out' },
      h(views.Facts, { rows: [
        ['Passing answers left out', count(passing)], ['Texts shortened', count(shortened)],
        ['Answers without their text', count(withoutText)],
      ] }), h('p', { class: 'note' }, rule));
  }

  function Changes({ report }) {
    const all = views.pairs(report);
    return all.length === 0 ? null : h(views.Section, { id: 'changes', title: 'What changed between versions' },
      all.map((pair) => h(views.Change, { key: pair.candidate, report, pair })));
  }

  function Overview(props) {
    const { report, place } = props;
    return h('div', null,
      h('h1', { tabIndex: -1 }, h(views.Outcome, { of: report.decision, large: true }), ' is the decision'),
      place.unknown ? h('p', { class: 'error', role: 'alert' }, `This report has no place named “${place.unknown}”.`) : null,
      h('p', { class: 'line' }, report.account.line),
      h(Account, { report }),
      h(views.Section, { id: 'verdicts', title: 'Verdicts' }, h(views.Matrix, props)),
      h(views.Flips, { report, addresses: props.addresses }),
      h(Changes, { report }),
      h(views.History, { report }),
      h(Omitted, { omitted: report.omitted || {} }));
  }

  Object.assign(views, { Overview, money });
})();
