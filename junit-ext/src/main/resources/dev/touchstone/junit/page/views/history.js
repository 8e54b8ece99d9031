'use strict';
/** Each requirement over the builds whose results were given. */
(() => {
  const { h, views, plots } = Touchstone;
  const { measured, time } = Touchstone.figures;

  const key = (each) => `${each.test}\n${each.version}\n${each.requirement}`;

  function series(report, test) {
    const all = new Map();
    report.history.forEach((build, at) => build.verdicts.forEach((verdict) => {
      if (verdict.requirement && (!test || verdict.test === test.id)) {
        const points = all.get(key(verdict)) || [];
        points.push({ ...verdict, at, build });
        all.set(key(verdict), points);
      }
    }));
    return [...all.values()].filter((points) => points.some((point) => Touchstone.figures.known(point.estimate)));
  }

  const columns = (format) => [
    { name: 'Build', of: (point) => point.build.run },
    { name: 'Finished', of: (point) => time(point.build.finishedAt) },
    { name: 'Outcome', of: (point) => h(views.Outcome, { of: point.outcome }) },
    { name: 'Measured', of: (point) => measured(point.estimate, { ...point, format }) },
    { name: 'Digest', of: (point) => h('code', null, (point.digest || 'unknown').slice(0, 19)) },
  ];

  function Series({ report, points, named }) {
    const { format, name } = Touchstone.limits.measure(points[0]);
    const { test, version, requirement } = points[0];
    const known = report.tests.find((each) => each.id === test);
    const title = `${named ? `${known ? known.name : test} · ` : ''}${version} · ${requirement}`;
    const label = `${title}: ${name} over ${points.length} of ${report.history.length} builds`;
    return h('div', { class: 'multiple' }, h('h3', null, title),
      h(plots.Trend, { points, builds: report.history.length, format, label }),
      h(views.Folded, { summary: 'Numbers' },
        h(views.Table, { caption: label, columns: columns(format), rows: points, quiet: true })));
  }

  function History({ report, test }) {
    const all = series(report, test);
    return all.length === 0 || report.history.length < 2 ? null : h(views.Section, { id: 'history', title: 'History' },
      h('p', { class: 'note' }, 'Points are estimates, bars their intervals; a cross is FAIL, a triangle INCONCLUSIVE, '
        + 'a diamond ERROR. The last is this build.'),
      h('div', { class: 'multiples' }, all.map((points) =>
        h(Series, { key: key(points[0]), report, points, named: !test }))));
  }

  views.History = History;
})();
