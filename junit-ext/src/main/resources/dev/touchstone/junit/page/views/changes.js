'use strict';
/** What a version changed: prompt, parameters, model, tools, schema. */
(() => {
  const { h, views } = Touchstone;
  const UNSET = h('em', null, 'not set');

  const template = (unit) => (unit.prompt && unit.prompt.template) || '';

  function withoutTemplate(unit) {
    const { template: omitted, ...prompt } = unit.prompt || {};
    return { ...unit, prompt };
  }

  const COLUMNS = (names) => [
    { name: 'Setting', of: (row) => row.name },
    { name: names[0], of: (row) => row.before === undefined ? UNSET : h('code', null, row.before) },
    { name: names[1], of: (row) => row.after === undefined ? UNSET : h('code', null, row.after) },
    { name: 'Changed', of: (row) => row.changed ? h('strong', null, 'changed') : 'same' },
  ];

  function Settings({ before, after, names }) {
    const rows = Touchstone.differences.fields(withoutTemplate(before), withoutTemplate(after));
    rows.sort((a, b) => b.changed - a.changed);
    return h(views.Table, { caption: `Settings of ${names.join(' and ')}`, columns: COLUMNS(names),
      rows: rows.map((row) => ({ ...row, marked: row.changed })), quiet: true });
  }

  function Change({ report, pair }) {
    const names = [pair.baseline, pair.candidate].map((index) => report.versions[index].name);
    const [before, after] = [pair.baseline, pair.candidate].map((index) => report.versions[index].unit);
    if (!before || !after) {
      return h('p', { class: 'note' }, `What ${names.join(' and ')} are made of is unknown to this report: `
        + 'code answered for at least one of them.');
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
