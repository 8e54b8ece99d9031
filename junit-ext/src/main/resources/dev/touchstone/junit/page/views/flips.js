'use strict';
/** What got worse: of each verdict that is not good, the cases that dropped most. */
(() => {
  const { h, views } = Touchstone;
  const { counted } = Touchstone.figures;
  const { rows, filtered, sorted } = Touchstone.rows;
  const MOST = 5;
  const FLIPS = { text: '', slice: '', show: 'flips' };
  const WORST = { by: 'change', descending: false };

  const flipsOf = (test, verdict) =>
    sorted(filtered(rows(test, { baseline: verdict.baseline, candidate: verdict.version }), FLIPS), WORST);
  const compared = ({ outcome, baseline }) => !['PASS', 'REFERENCE'].includes(outcome) && typeof baseline === 'number';

  function found(report) {
    return report.tests.flatMap((test, at) => test.verdicts.filter(compared)
      .map((verdict) => ({ test, at, verdict, flips: flipsOf(test, verdict) })))
      .filter((each) => each.flips.length > 0);
  }

  function columns({ report, addresses }, { test, at, verdict }) {
    const side = (version) => {
      const counts = test.cases.counts.find((each) => each.version === version);
      return { name: report.versions[version].name, number: true,
        of: (row) => `${counts.passes[row.index]} of ${counts.n[row.index]}` };
    };
    return [
      { name: 'Case', of: (row) => h('a', { href: addresses.case(at, row.index) }, row.id) },
      { name: 'Input', of: (row) => h('span', { class: 'input', dir: 'auto' }, row.input) },
      side(verdict.baseline), side(verdict.version),
    ];
  }

  function Of({ each, ...props }) {
    const { test, at, verdict, flips } = each;
    const name = `${test.name} · ${props.report.versions[verdict.version].name}`;
    const rest = flips.length - MOST;
    return h('div', null, h('h3', null, name),
      h(views.Table, { caption: `Cases of ${name} that went from pass to fail`, columns: columns(props, each),
        rows: flips.slice(0, MOST), quiet: true }),
      rest > 0 ? h('p', { class: 'note' }, h('a', { href: props.addresses.verdict(at, verdict.version) },
        `${counted(rest, 'more case')} of ${name}`)) : null);
  }

  function Flips(props) {
    const all = found(props.report);
    return all.length === 0 ? null : h(views.Section, { id: 'flips', title: 'What got worse: pass → fail' },
      h('p', { class: 'note' }, 'Right answers of all answers; a case passes if at least half of its answers do.'),
      all.map((each) => h(Of, { key: `${each.at} ${each.verdict.version}`, each, ...props })));
  }

  views.Flips = Flips;
})();
