'use strict';
/** What a version changed: prompt, parameters, model, tools, schema. */
(() => {
  const { h, views } = Touchstone;
  const { counted } = Touchstone.figures;
  const UNSET = h('em', null, 'not set');

  const template = (unit) => (unit.prompt && unit.prompt.template) || '';

  function withoutTemplate(unit) {
    const { template: omitted, ...prompt } = unit.prompt || {};
    return { ...unit, prompt };
  }

  const columns = (names) => [
    { name: 'Setting', of: (row) => row.name },
    { name: names[0], of: (row) => row.before === undefined ? UNSET : h('code', null, row.before) },
    { name: names[1], of: (row) => row.after === undefined ? UNSET : h('code', null, row.after) },
  ];

  function Settings({ before, after, names }) {
    const rows = Touchstone.differences.fields(withoutTemplate(before), withoutTemplate(after));
    const [changed, same] = [rows.filter((row) => row.changed), rows.filter((row) => !row.changed)];
    const table = (some, caption) => h(views.Table, { caption: `${caption} of ${names.join(' and ')}`,
      columns: columns(names), rows: some, quiet: true });
    return [
      changed.length > 0 ? table(changed, 'Changed settings') : h('p', null, 'No setting has changed.'),
      same.length === 0 ? null : h(views.Folded, { summary: `${counted(same.length, 'setting')} the same`, long: true },
        table(same, 'Equal settings')),
    ];
  }

  function Change({ report, pair }) {
    const names = [pair.baseline, pair.candidate].map((index) => report.versions[index].name);
    const [before, after] = [pair.baseline, pair.candidate].map((index) => report.versions[index].unit);
    if (!before || !after) {
      return h('p', { class: 'note' }, `What ${names.join(' and ')} are made of is unknown to this report: `
        + 'the file of at least one of them is missing.');
    }
    return h('div', null, h('h3', null, `${names[0]} → ${names[1]}`),
      h(Settings, { before, after, names }),
      h('h4', { class: 'apart' }, 'Prompt'),
      h(views.Difference, { id: `prompt-${pair.candidate}`, titles: names,
        before: template(before), after: template(after) }));
  }

  /** Each candidate with the baseline it was compared to. */
  function pairs(report) {
    const found = new Map();
    report.tests.flatMap((test) => test.verdicts)
      .filter((verdict) => verdict.baseline !== null && verdict.baseline !== undefined)
      .forEach(({ baseline, version }) => found.set(`${baseline} ${version}`, { baseline, candidate: version }));
    return [...found.values()];
  }

  Object.assign(views, { Change, pairs });
})();
