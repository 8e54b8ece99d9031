'use strict';
/** Which cases are shown. */
(() => {
  const { h, views } = Touchstone;
  const CHOICES = [
    ['all', 'all cases'], ['flips', 'only pass → fail'], ['worse', 'only worse'], ['better', 'only better'],
    ['failing', 'with wrong answers'], ['critical', 'only critical'],
  ];

  function Choice({ label, value, options, choose }) {
    return h('label', null, h('span', null, label),
      h('select', { value, onChange: (event) => choose(event.currentTarget.value) },
        options.map(([option, text]) => h('option', { key: option, value: option }, text))));
  }

  function named(report, verdicts) {
    return verdicts.map((verdict) => [String(verdict.version), report.versions[verdict.version].name]);
  }

  function Filters({ report, test, verdict, state, change, choose }) {
    const slices = [...new Set(test.cases.slices.filter((slice) => slice !== null))].sort();
    const compared = verdict.baseline !== null && verdict.baseline !== undefined;
    const choices = CHOICES.filter(([choice]) => compared || !['flips', 'worse', 'better'].includes(choice));
    return h('form', { class: 'filters', role: 'search', 'aria-label': 'Cases', onSubmit: (event) => event.preventDefault() },
      h('label', null, h('span', null, 'Text'), h('input', {
        type: 'search', value: state.text, placeholder: 'id, slice or input',
        onInput: (event) => change({ text: event.currentTarget.value }),
      })),
      h(Choice, { label: 'Show', value: state.show, options: choices, choose: (show) => change({ show }) }),
      slices.length > 0 ? h(Choice, { label: 'Slice', value: state.slice, choose: (slice) => change({ slice }),
        options: [['', 'every slice'], ...slices.map((slice) => [slice, slice])] }) : null,
      test.verdicts.length > 1 ? h(Choice, { label: 'Version', value: String(verdict.version),
        options: named(report, test.verdicts), choose: (version) => choose(Number(version)) }) : null);
  }

  views.Filters = Filters;
})();
