'use strict';
/** Questions that several views ask of the overview block. */
(() => {
  const RANK = ['ERROR', 'FAIL', 'INCONCLUSIVE', 'PASS', 'REFERENCE'];
  const rank = (outcome) => RANK.indexOf(outcome) < 0 ? 0 : RANK.indexOf(outcome);
  const verdictOf = (test, version) => test.verdicts.find((verdict) => verdict.version === version);

  /** The one to look at first. */
  function worst(test) {
    return [...test.verdicts].sort((a, b) => rank(a.outcome) - rank(b.outcome))[0];
  }

  function sum(array) {
    return array.reduce((total, each) => total + each, 0);
  }

  /** Passes and answers of a version over all cases of a test, or over those of a slice; null if it gave none. */
  function tally(test, version, slice) {
    const counts = test.cases && test.cases.counts.find((each) => each.version === version);
    if (!counts) {
      return null;
    }
    const wanted = (_, index) => !slice || test.cases.slices[index] === slice;
    const n = sum(counts.n.filter(wanted));
    return n === 0 ? null : { n, passes: sum(counts.passes.filter(wanted)) };
  }

  /** The pass rate of a version with its interval. */
  function rate(tallied) {
    const { passes, n } = tallied;
    return { estimate: passes / n, n, interval: Touchstone.figures.wilson(passes, n) };
  }

  Touchstone.asked = { verdictOf, worst, tally, rate, rank };
})();
