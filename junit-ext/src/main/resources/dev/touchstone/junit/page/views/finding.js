'use strict';
/** One finding: what was required, what was measured, and the plot of both. */
(() => {
  const { h, views, plots } = Touchstone;
  const { known, measured, plain, percent, count } = Touchstone.figures;
  const { tally, rate, verdictOf } = Touchstone.asked;

  /** What the baseline came to in the same respect; from its own finding where it has one. */
  function ofBaseline({ test, verdict, finding }) {
    const own = known(verdict.baseline) && verdictOf(test, verdict.baseline);
    const same = own && own.findings.find((each) => each.requirement === finding.requirement);
    if (same) {
      return same;
    }
    const tallied = finding.kind === 'passRate' && known(verdict.baseline)
      && tally(test, verdict.baseline, (finding.details || {}).slice);
    return tallied ? rate(tallied) : null;
  }

  const row = (name, role, numbers) =>
    ({ name, role, estimate: numbers.estimate, interval: numbers.interval, n: numbers.n });

  function rowsOf(props) {
    const { report, verdict, finding } = props;
    const baseline = ofBaseline(props);
    return [
      baseline && row(report.versions[verdict.baseline].name, 'baseline', baseline),
      row(report.versions[verdict.version].name, 'candidate', finding),
    ].filter(Boolean);
  }

  const columns = (format) => [
    { name: 'Version', of: (each) => each.name },
    { name: 'Measured', of: (each) => measured(each.estimate, { ...each, format }) },
  ];

  function Plotted({ rows, measure, label }) {
    const some = rows.some((each) => known(each.estimate) || each.interval);
    return h('div', null, h('h4', null, label),
      some ? h(plots.Intervals, { rows, label, ...measure }) : h('p', { class: 'note' }, 'Nothing was measured.'),
      h(views.Folded, { summary: 'Numbers' },
        h(views.Table, { caption: label, columns: columns(measure.format), rows, quiet: true })));
  }

  /** Pass rates of both sides, under the difference that was tested. */
  function Sides({ report, test, verdict }) {
    const rows = [[verdict.baseline, 'baseline'], [verdict.version, 'candidate']]
      .map(([version, role]) => [report.versions[version], role, tally(test, version)])
      .filter(([, , tallied]) => tallied)
      .map(([version, role, tallied]) => row(version.name, role, rate(tallied)));
    return h(Plotted, { rows, label: 'Pass rates, all answers', measure: { format: percent, limit: null } });
  }

  function facts({ alpha, beta, pValue, details }) {
    const { worse, better, equal, detects, failed } = details || {};
    return [
      ['α, β', `${known(alpha) ? plain(alpha) : 'none'}, ${known(beta) ? plain(beta) : 'none'}`],
      ['p', known(pValue) ? plain(pValue) : null],
      ['Cases', known(worse) ? `${count(worse)} worse, ${count(better)} better, ${count(equal)} equal` : null],
      ['Finds', detects],
      ['Failed', failed ? failed.join(', ') || 'none' : null],
    ];
  }

  const heading = (name) => name[0].toUpperCase() + name.slice(1);

  function Plots(props) {
    const { report, finding, verdict } = props;
    const measure = Touchstone.limits.measure(finding);
    const duration = Touchstone.limits.duration(finding);
    const name = report.versions[verdict.version].name;
    return h('div', null,
      h(Plotted, { rows: rowsOf(props), measure, label: heading(measure.difference ? `${measure.name}, points` : measure.name) }),
      duration ? h(Plotted, { rows: [row(name, 'candidate', { ...duration, n: finding.n })], measure: duration,
        label: heading(duration.name) }) : null,
      measure.difference && known(verdict.baseline) ? h(Sides, props) : null);
  }

  function told(finding) {
    const { name, format } = Touchstone.limits.measure(finding);
    return finding.kind === 'critical' ? `n = ${count(finding.n)}`
      : `${name} ${measured(finding.estimate, { ...finding, format })}`;
  }

  function Finding(props) {
    const { finding, id } = props;
    return h('article', { class: 'finding', 'aria-labelledby': id },
      h('h3', { id }, h(views.Outcome, { of: finding.outcome }), ' ', finding.requirement),
      h('p', { class: 'measured' }, told(finding)),
      h(views.Facts, { rows: facts(finding) }),
      h('div', { class: 'columns' },
        finding.kind === 'critical' ? null : h(Plots, props),
        h(views.Sampling, { finding })));
  }

  views.Finding = Finding;
})();
