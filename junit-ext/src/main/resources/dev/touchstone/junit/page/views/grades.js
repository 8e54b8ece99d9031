'use strict';
/** Every grade of a case in the order of its samples; those whose answers are kept can be chosen. */
(() => {
  const { h, views } = Touchstone;
  const { counted } = Touchstone.figures;

  function Grade({ grade, at, chosen, choose }) {
    const told = `answer ${at + 1}: ${grade === '1' ? 'right' : 'wrong'}`;
    const props = { class: `grade ${grade === '1' ? 'right' : 'wrong'}`, title: told };
    const sign = h('span', { 'aria-hidden': 'true' }, grade === '1' ? '✓' : '✗');
    const words = h('span', { class: 'unseen' }, told);
    return h('li', null, choose
      ? h('button', { ...props, type: 'button', 'aria-pressed': String(chosen), onClick: choose }, sign, words)
      : h('span', props, sign, words));
  }

  function told({ grades, omitted, samples }) {
    const passes = [...grades].filter((grade) => grade === '1').length;
    const left = omitted > 0 ? `; ${counted(omitted, 'passing answer')} left out` : '';
    return `${passes} of ${grades.length} right, ${counted(samples.length, 'answer')} kept${left}`;
  }

  /** choose(sample) shows that answer; chosen is the one shown. */
  function Grades({ name, answer, chosen, choose }) {
    const stored = new Map(answer.samples.map((sample) => [sample.i, sample]));
    return h('div', { class: 'grades' }, h('h3', null, name), h('p', { class: 'note' }, told(answer)),
      h('ol', { 'aria-label': `Grades of ${name}` }, [...answer.grades].map((grade, at) => h(Grade, {
        key: at, grade, at, chosen: chosen === stored.get(at),
        choose: choose && stored.has(at) ? () => choose(stored.get(at)) : null,
      }))));
  }

  views.Grades = Grades;
})();
