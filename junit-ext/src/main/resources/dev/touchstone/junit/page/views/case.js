'use strict';
/** One case: what was asked, what was expected, what every version answered. */
(() => {
  const { h, hooks, views } = Touchstone;
  const { known } = Touchstone.figures;
  const { worst } = Touchstone.asked;

  /** The case from its chunk; {error} if the file was cut off. */
  function useCase(test, place) {
    const [found, set] = hooks.useState(null);
    hooks.useEffect(() => {
      let wanted = true;
      const keep = (result) => wanted && set(result);
      set(null);
      Touchstone.chunk(test.cases.chunks[place.case])
        .then((all) => keep(all.find((each) => each.test === place.test && each.case === place.case)
          || { error: 'its answers are not in this file' }))
        .catch((trouble) => keep({ error: trouble.message }));
      return () => { wanted = false; };
    }, [place.test, place.case]);
    return found;
  }

  const preferred = (answer, passed) => answer
    && (answer.samples.find((sample) => sample.passed === passed) || answer.samples[0]);

  function Neighbours({ place, addresses }) {
    const shown = Touchstone.rows.shown(place.test);
    const at = shown.findIndex((row) => row.index === place.case);
    const link = (row, text) => row ? h('a', { href: addresses.case(place.test, row.index) }, text, row.id) : null;
    return at < 0 ? null : h('nav', { class: 'neighbours', 'aria-label': 'Cases, as in the table' },
      link(shown[at - 1], '← '), link(shown[at + 1], '→ '));
  }

  /** The pair that is compared, as indexes of versions; only one where nothing else answered. */
  function pairOf(test, answers) {
    const compared = test.verdicts.filter((verdict) => known(verdict.baseline));
    const verdict = worst({ ...test, verdicts: compared }) || worst(test);
    const there = (version) => answers.some((answer) => answer.version === version);
    const pair = verdict ? [verdict.baseline, verdict.version].filter((version) => known(version) && there(version)) : [];
    return pair.length > 0 ? pair : answers.slice(0, 2).map((answer) => answer.version);
  }

  function Compared({ report, test, answers }) {
    const start = pairOf(test, answers);
    const [chosen, choose] = hooks.useState({});
    const name = (version) => report.versions[version].name;
    const [left, right] = [chosen.left ?? start[0], chosen.right ?? start[1]];
    const sample = (version, passed) => chosen[version] || preferred(answers.find((each) => each.version === version), passed);
    const sides = [left, right].filter(known).map((version, at, all) =>
      ({ name: name(version), version, sample: sample(version, at === 0 && all.length > 1) }));
    const select = (version) => (picked) => choose({ ...chosen, [version]: picked,
      ...(version === left || version === right ? {} : { right: version }) });
    return h('div', null,
      h(views.Section, { id: 'grades', title: 'Grades' }, h('div', { class: 'multiples' },
        answers.map((answer) => h(views.Grades, { key: answer.version, name: name(answer.version), answer,
          chosen: (sides.find((side) => side.version === answer.version) || {}).sample, choose: select(answer.version) })))),
      h(views.Section, { id: 'answers', title: 'Answers side by side' }, h(views.Answers, { sides })));
  }

  function Found({ found, ...props }) {
    if (found === null) {
      return h('p', { role: 'status' }, 'Reading the answers…');
    }
    return found.error ? h('p', { class: 'error', role: 'alert' }, `This case cannot be shown: ${found.error}.`)
      : h('div', null,
        h(views.Section, { id: 'input', title: 'Input' }, h(views.Text, { text: found.input, label: 'Input' })),
        (found.expected ?? null) === null ? null : h(views.Section, { id: 'expected', title: 'Expected' },
          h(views.Text, { text: found.expected, label: 'Expected' })),
        h(Compared, { ...props, answers: found.answers }),
        h('p', { class: 'note' }, (props.report.omitted || {}).rule));
  }

  function Case({ report, addresses, place }) {
    const test = report.tests[place.test];
    const found = useCase(test, place);
    const { ids, slices, critical } = test.cases;
    const about = [slices[place.case], critical[place.case] ? 'critical' : null].filter(Boolean).join(' · ');
    return h('div', { key: `${place.test} ${place.case}` },
      h('h1', { tabIndex: -1 }, ids[place.case], ' ', h('small', null, about)),
      h('p', { class: 'line' }, 'a case of ', h('a', { href: addresses.test(place.test) }, test.name)),
      h(Neighbours, { place, addresses }),
      h(Found, { key: place.case, found, report, test }));
  }

  views.Case = Case;
})();
