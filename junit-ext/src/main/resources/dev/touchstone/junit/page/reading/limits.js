'use strict';
/** What a finding measures: its unit, its limit, and on which side of it the good lies. */
(() => {
  const { percent, points, score, seconds } = Touchstone.figures;
  const number = (pattern) => (finding) => {
    const match = pattern.exec(finding.requirement);
    return match ? Number(match[1]) : null;
  };
  const scaled = (read, factor) => (finding) => read(finding) === null ? null : read(finding) * factor;
  const worse = scaled(number(/([\d.]+) points worse/), -0.01);
  const KINDS = {
    passRate: { name: 'pass rate', format: percent, limit: scaled(number(/≥ ([\d.]+) %/), 0.01) },
    noRegression: { name: 'difference to the baseline', format: points, limit: worse, difference: true },
    score: { name: 'mean score', format: score, limit: number(/≥ (-?[\d.]+)/) },
    latency: { name: 'answers in time', format: percent, limit: scaled(number(/p([\d.]+) latency/), 0.01) },
    drift: { name: 'distance', format: percent, limit: scaled(number(/below ([\d.]+) %/), 0.01), upper: true },
    approved: { name: 'difference to what is approved', format: points, limit: worse, difference: true },
  };
  const OTHER = { name: 'estimate', format: score, limit: () => null };

  function measure(finding) {
    const kind = KINDS[finding.kind] || OTHER;
    return { ...kind, limit: kind.limit(finding) };
  }

  /** The duration that was observed, where a finding is about time. */
  function duration(finding) {
    const { observedSeconds, observedInterval } = finding.details || {};
    const limit = /≤ ([\d.]+) (ms|s)\b/.exec(finding.requirement);
    return observedSeconds === undefined ? null : {
      name: 'observed latency', format: seconds, upper: true,
      estimate: observedSeconds, interval: observedInterval || null,
      limit: limit ? Number(limit[1]) / (limit[2] === 'ms' ? 1000 : 1) : null,
    };
  }

  Touchstone.limits = { measure, duration };
})();
