'use strict';
/** Versions × tests: each verdict, and the number that decided it. */
(() => {
  const { h, views } = Touchstone;
  const { measured, count } = Touchstone.figures;
  const { verdictOf } = Touchstone.asked;

  /** The first finding that came to what the verdict came to. */
  function deciding(verdict) {
    return verdict.findings.find((finding) => finding.outcome === verdict.outcome) || verdict.findings[0];
  }

  function told(verdict) {
    const finding = deciding(verdict);
    if (verdict.error) {
      return verdict.error.split('\n')[0];
    }
    if (!finding) {
      return null;
    }
    const number = finding.kind === 'critical'
      ? `${count((finding.details.failed || []).length)} critical cases failed`
      : measured(finding.estimate, { ...finding, format: Touchstone.limits.measure(finding).format });
    return `${finding.requirement}: ${number}`;
  }

  function Verdict({ verdict, address }) {
    return h('td', null, verdict
      ? h('a', { class: 'verdict', href: address }, h(views.Outcome, { of: verdict.outcome }),
        h('span', { class: 'told' }, told(verdict)))
      : h('span', { class: 'none' }, 'not asked'));
  }

  function Row({ report, addresses, at }) {
    const test = report.tests[at];
    const own = [test.module, `${count(test.golden.cases)} cases`].filter(Boolean).join(' · ');
    return h('tr', null,
      h('th', { scope: 'row' }, h('a', { href: addresses.test(at) }, test.name), h('small', null, own)),
      report.versions.map((version, index) => h(Verdict, {
        key: version.name, verdict: verdictOf(test, index), address: addresses.verdict(at, index),
      })));
  }

  function Version({ version, marked, address }) {
    return h('th', { scope: 'col', class: marked ? 'marked' : undefined },
      h('a', { href: address, 'aria-current': marked ? 'true' : undefined, id: marked ? 'asked-version' : undefined },
        version.name),
      h('small', null, version.role), h(views.Outcome, { of: version.decision }));
  }

  function Matrix(props) {
    const { report, addresses, place } = props;
    return h('div', { class: 'scroll', tabIndex: 0, role: 'region', 'aria-label': 'Verdicts by test and version' },
      h('table', { class: 'matrix' }, h('caption', { class: 'unseen' }, 'Verdicts by test and version'),
        h('colgroup', null, h('col', null), report.versions.map((version, index) =>
          h('col', { key: version.name, class: index === place.version ? 'marked' : undefined }))),
        h('thead', null, h('tr', null, h('th', { scope: 'col' }, 'Test'), report.versions.map((version, index) =>
          h(Version, { key: version.name, version, marked: index === place.version,
            address: addresses.version(index) })))),
        h('tbody', null, report.tests.map((test, at) => h(Row, { key: at, ...props, at })))));
  }

  views.Matrix = Matrix;
})();
