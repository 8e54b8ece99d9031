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
      ['Why', sample.reason ? h('span', { class: 'reason', dir: 'auto' }, sample.reason) : sample.passed ? null : 'not stated'],
      ['Score', known(sample.score) ? score(sample.score) : null],
      ['Latency', known(sample.ms) ? seconds(sample.ms / 1000) : null],
      ['Finish', sample.finish],
      ['Shortened', sample.cut ? `${count(sample.cut)} characters left out of this file` : null],
    ];
  }

  function Told({ name, sample }) {
    return h('div', { class: 'side', role: 'group', 'aria-label': `Grade of ${name}` },
      sample ? h(views.Facts, { rows: facts(sample) })
        : h('p', { class: 'note' }, `No answer of ${name} is kept in this file.`));
  }

  const title = (name, sample) => sample ? `${name}, answer ${sample.i + 1}` : name;

  function One({ name, sample }) {
    return sample ? h(views.Side, { title: title(name, sample), id: 'answer-only' },
      h(views.Text, { text: whole(sample), label: title(name, sample) })) : null;
  }

  /** Sides of {name, sample}; the baseline's may be missing. */
  function Answers({ sides }) {
    const both = sides.length === 2 && sides.every((side) => side.sample);
    return h('div', null,
      h('div', { class: 'sides' }, sides.map((side) => h(Told, { key: side.name, ...side }))),
      both
        ? h(views.Difference, { id: 'answer', titles: sides.map((side) => title(side.name, side.sample)),
          before: whole(sides[0].sample), after: whole(sides[1].sample) })
        : h('div', { class: 'sides' }, sides.map((side) => h(One, { key: side.name, ...side }))));
  }

  views.Answers = Answers;
})();
