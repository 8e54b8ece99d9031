'use strict';
/** How a finding was reached: its path between the bounds, and how many answers that took. */
(() => {
  const { h, views, plots } = Touchstone;
  const { known, counted, count, plain, percent } = Touchstone.figures;

  function bars({ n, fixedPlan, details }) {
    const least = (details || {}).leastExpected;
    return [
      { name: 'answers judged', role: 'candidate', value: n },
      { name: 'fixed plan', role: 'plan', value: fixedPlan },
      { name: 'theoretical minimum', role: 'least', value: least },
    ].filter((bar) => known(bar.value));
  }

  function told({ n, fixedPlan, details }) {
    const least = (details || {}).leastExpected;
    const saved = fixedPlan > 0 ? `, ${percent(n / fixedPlan)} of the ${count(fixedPlan)} of a plan of fixed size` : '';
    const bound = known(least) ? `; no test of the same error rates needs fewer than ${count(Math.ceil(least))} on average` : '';
    return `${counted(n, 'answer')} judged${saved}${bound}.`;
  }

  const COLUMNS = [
    { name: 'Answers', number: true, of: (point) => count(point[0]) },
    { name: 'Value', number: true, of: (point) => plain(point[1]) },
    { name: 'Accepts at', number: true, of: (point) => known(point[2]) ? plain(point[2]) : 'not yet' },
    { name: 'Rejects at', number: true, of: (point) => known(point[3]) ? plain(point[3]) : 'not yet' },
  ];

  function Way({ path, finding }) {
    const [n, value] = path.points[path.points.length - 1];
    const label = `${finding.requirement}: ${path.measure} by answers judged, with the bounds at which the test stops; `
      + `ends at ${plain(value)} after ${counted(n, 'answer')}`;
    return h('div', null, h('h4', null, 'Sequential path'),
      h('p', { class: 'key' }, h('span', { class: 'swatch value' }), path.measure,
        h('span', { class: 'swatch accept' }), 'accepts', h('span', { class: 'swatch reject' }), 'rejects'),
      h(plots.Path, { path, label }),
      h(views.Folded, { summary: 'Numbers', long: true },
        h(views.Table, { caption: label, columns: COLUMNS, rows: path.points, quiet: true })));
  }

  function Sampling({ finding }) {
    const all = bars(finding);
    return h('div', null,
      (finding.paths || []).filter((path) => path.points.length > 1).map((path) =>
        h(Way, { key: path.measure, path, finding })),
      all.length > 1 ? [h('h4', null, 'Answers it took'), h(plots.Bars, { bars: all, label: 'Answers' })] : null,
      all.length > 1 ? h('p', { class: 'note' }, told(finding)) : null);
  }

  views.Sampling = Sampling;
})();
