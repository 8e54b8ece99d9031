'use strict';
/** Scores and latencies of all answers, against the baseline. */
(() => {
  const { h, views, plots } = Touchstone;
  const { score, seconds, count } = Touchstone.figures;
  const KINDS = { score: ['Scores', score], latency: ['Latency', seconds] };
  const SHOWN = [[0, 'least'], [25, '25 %'], [50, 'median'], [75, '75 %'], [90, '90 %'], [95, '95 %'], [99, '99 %'],
    [100, 'most']];

  const role = (verdict, version) =>
    version === verdict.version ? 'candidate' : version === verdict.baseline ? 'baseline' : null;

  function columns(report, format) {
    return [
      { name: 'Version', of: (curve) => `${report.versions[curve.version].name} (${curve.role})` },
      { name: 'n', number: true, of: (curve) => count(curve.n) },
      ...SHOWN.map(([at, name]) => ({ name, number: true, of: (curve) => format(curve.quantiles[at]) })),
    ];
  }

  function Distribution({ report, verdict, what, all }) {
    const [title, format] = KINDS[what];
    const curves = all.map((each) => ({ ...each, role: role(verdict, each.version) })).filter((each) => each.role);
    return curves.length === 0 ? null : h('div', null, h('h3', null, title),
      h('p', { class: 'key' }, curves.map((curve) => [h('span', { class: `swatch ${curve.role}` }),
        report.versions[curve.version].name])),
      h(plots.Curves, { curves, format, label: `${title}: share of answers at or below each value; table follows` }),
      h(views.Table, { caption: `${title}, observed quantiles of all answers (they carry no interval)`,
        columns: columns(report, format), rows: curves }));
  }

  function Distributions(props) {
    const all = props.test.distributions || [];
    const kinds = Object.keys(KINDS).filter((what) => all.some((each) => each.what === what));
    return kinds.length === 0 ? null : h(views.Section, { id: 'distributions', title: 'Distributions' },
      kinds.map((what) => h(Distribution, { key: what, ...props, what, all: all.filter((each) => each.what === what) })));
  }

  views.Distributions = Distributions;
})();
