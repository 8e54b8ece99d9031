'use strict';
/** The rows of the table of cases: made once for a pair of versions, then filtered and sorted by index. */
(() => {
  const share = (counts, index) => counts && counts.n[index] > 0 ? counts.passes[index] / counts.n[index] : null;
  const countsOf = (test, version) => test.cases.counts.find((each) => each.version === version);

  function row(test, index, sides) {
    const { ids, slices, critical, inputs } = test.cases;
    const before = share(sides.baseline, index);
    const after = share(sides.candidate, index);
    const change = before === null || after === null ? null : after - before;
    return {
      index, id: ids[index], slice: slices[index], critical: critical[index], input: inputs[index],
      before, after, change,
      flip: change !== null && before >= 0.5 && after < 0.5,
      text: `${ids[index]}\n${slices[index] || ''}\n${inputs[index]}`.toLowerCase(),
    };
  }

  function rows(test, pair) {
    const sides = { baseline: countsOf(test, pair.baseline), candidate: countsOf(test, pair.candidate) };
    return test.cases.ids.map((_, index) => row(test, index, sides));
  }

  const SHOWN = {
    all: () => true,
    flips: (each) => each.flip,
    worse: (each) => each.change < 0,
    better: (each) => each.change > 0,
    failing: (each) => each.after !== null && each.after < 1,
    critical: (each) => each.critical,
  };

  function filtered(all, { text, slice, show }) {
    const wanted = text.trim().toLowerCase();
    return all.filter((each) => SHOWN[show](each)
      && (slice === '' || each.slice === slice)
      && (wanted === '' || each.text.includes(wanted)));
  }

  const words = new Intl.Collator('en', { numeric: true });
  const compared = (a, b) => typeof a === 'string' ? words.compare(a, b) : a - b;

  /** What is unknown comes last, whichever way. */
  function sorted(some, { by, descending }) {
    const sign = descending ? -1 : 1;
    return [...some].sort((a, b) => {
      const [left, right] = [a[by], b[by]];
      if (left === null || right === null) {
        return (left === null) - (right === null) || a.index - b.index;
      }
      return sign * compared(left, right) || a.index - b.index;
    });
  }

  Touchstone.rows = { rows, filtered, sorted, SHOWN };
})();
