'use strict';
/** Pass rates by slice, candidate and baseline. */
(() => {
  const { h, views, plots } = Touchstone;
  const { known, percent, measured } = Touchstone.figures;
  const { verdictOf, tally, rate } = Touchstone.asked;

  const numbers = (each) => ({ estimate: each.n > 0 ? each.passes / each.n : null, interval: each.interval, n: each.n });

  function ofBaseline(test, version, slice) {
    const own = known(version) && verdictOf(test, version);
    const told = own && own.slices.find((each) => each.slice === slice);
    const tallied = !told && known(version) && tally(test, version, slice);
    return told ? numbers(told) : tallied ? rate(tallied) : null;
  }

  function Slice({ report, test, verdict, slice }) {
    const baseline = ofBaseline(test, verdict.baseline, slice.slice);
    const rows = [
      baseline && { name: report.versions[verdict.baseline].name, role: 'baseline', ...baseline },
      { name: report.versions[verdict.version].name, role: 'candidate', ...numbers(slice) },
    ].filter(Boolean);
    return h('div', { class: 'multiple' }, h('h3', null, slice.slice),
      h(plots.Intervals, { rows, label: `Slice ${slice.slice}`, format: percent, limit: null }),
      h('ul', { class: 'plain' }, rows.map((row) => h('li', { key: row.role }, `${row.name} `,
        measured(row.estimate, row)))));
  }

  function Slices(props) {
    const { slices } = props.verdict;
    return !slices || slices.length === 0 ? null
      : h(views.Section, { id: 'slices', title: 'Slices' }, h('div', { class: 'multiples' },
        slices.map((slice) => h(Slice, { key: slice.slice, ...props, slice }))));
  }

  views.Slices = Slices;
})();
