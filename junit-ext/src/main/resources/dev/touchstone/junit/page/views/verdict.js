'use strict';
/** One verdict: a version on a test. */
(() => {
  const { h, views } = Touchstone;
  const { known, count, counted, time, lasted } = Touchstone.figures;

  function used({ used: all, fixedPlan, judged, recorded, attempts }) {
    const parts = [`${count(judged)} judged`, recorded ? `${count(recorded)} from recordings` : null,
      attempts > all ? `${counted(attempts, 'attempt')}` : null].filter(Boolean).join(', ');
    return `${count(all)} (${parts}); fixed plan ${count(fixedPlan)}`;
  }

  function facts({ report, test, verdict }) {
    const { calls } = verdict;
    return [
      ['Baseline', known(verdict.baseline) ? report.versions[verdict.baseline].name : 'none'],
      ['Golden set', `${test.golden.name}, ${counted(test.golden.cases, 'case')}`],
      ['Calls', used(calls)],
      ['Tokens in, out', `${count(calls.inputTokens)}, ${count(calls.outputTokens)}`],
      ['Cost', views.money(calls.cost)],
      ['Seed', String(verdict.seed)],
      ['Started', time(verdict.startedAt)],
      ['Lasted', lasted(verdict.startedAt, verdict.finishedAt)],
    ];
  }

  function Verdict(props) {
    const { verdict } = props;
    return h(Touchstone.Fragment, null,
      verdict.error ? h('pre', { class: 'text error' }, verdict.error) : null,
      h(views.Facts, { rows: facts(props) }),
      verdict.command ? h(views.Command, { line: verdict.command }) : null,
      verdict.findings.length > 0
        ? h(views.Section, { id: 'findings', title: 'Findings' }, h('div', { class: 'findings' },
          verdict.findings.map((finding, at) => h(views.Finding, { key: at, ...props, finding, id: `finding-${at}` }))))
        : h('p', { class: 'note' }, 'No finding.'));
  }

  views.Verdict = Verdict;
})();
