'use strict';
/** An answer of the baseline beside one of the candidate. */
(() => {
  const { h, views } = Touchstone;
  const { known, count, seconds, score } = Touchstone.figures;
  const BETWEEN = '\n\n· · ·\n\n';

  const whole = (sample) => sample.texts.join(BETWEEN);

  function facts(sample) {
    return [
      ['Grade', h(views.Outcome, { of: sample.passed ? 'PASS' : 'FAIL' })],
      ['Score', known(sample.score) ? score(sample.score) : null],
      ['Latency', known(sample.ms) ? seconds(sample.ms / 1000) : null],
      ['Finish', sample.finish],
      ['Left out', sample.cut ? `${count(sample.cut)} characters` : null],
      ['Why', sample.passed ? null : h('span', { class: 'reason', dir: 'auto' }, sample.reason || 'not stated')],
    ];
  }

  const title = ({ name, sample }) => sample ? `${name}, answer ${sample.i + 1}` : name;
  const head = ({ name, sample }) => sample ? h(views.Facts, { rows: facts(sample) })
    : h('p', { class: 'note' }, `No answer of ${name} is kept in this file.`);

  function One(side) {
    return h(views.Side, { title: title(side), head: head(side), id: `answer-${side.version}` },
      side.sample ? h(views.Text, { text: whole(side.sample), label: title(side) }) : h('div', null));
  }

  /** Sides of {name, version, sample}, the baseline's first; a sample may be missing. */
  function Answers({ sides }) {
    const both = sides.length === 2 && sides.every((side) => side.sample);
    return both
      ? h(views.Difference, { id: 'answer', titles: sides.map(title), heads: sides.map(head),
        before: whole(sides[0].sample), after: whole(sides[1].sample) })
      : h('div', { class: 'sides' }, sides.map((side) => h(One, { key: side.version, ...side })));
  }

  views.Answers = Answers;
})();
