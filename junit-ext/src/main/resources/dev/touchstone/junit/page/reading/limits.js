'use strict';
/** What a finding measures: its unit, its limit, and on which side of it the good lies. */
(() => {
  const { known, percent, points, score, seconds } = Touchstone.figures;
  const KINDS = {
    passRate: { name: 'pass rate', format: percent },
    noRegression: { name: 'difference to the baseline', format: points, difference: true },
    score: { name: 'mean score', format: score },
    latency: { name: 'answers in time', format: percent },
    drift: { name: 'distance', format: percent, upper: true },
    driftSinceRecord: { name: 'distance to the record', format: percent, upper: true },
    approved: { name: 'difference to what is approved', format: points, difference: true },
  };
  const OTHER = { name: 'estimate', format: score };

  const details = (finding) => finding.details || {};

  function measure(finding) {
    const kind = KINDS[finding.kind] || OTHER;
    return { ...kind, limit: known(details(finding).limit) ? finding.details.limit : null };
  }

  /** The duration that was observed, where a finding is about time. */
  function duration(finding) {
    const { observedSeconds, observedInterval, limitSeconds } = details(finding);
    return observedSeconds === undefined ? null : {
      name: 'observed latency', format: seconds, upper: true,
      estimate: observedSeconds, interval: observedInterval || null,
      limit: known(limitSeconds) ? limitSeconds : null,
    };
  }

  Touchstone.limits = { measure, duration };
})();
