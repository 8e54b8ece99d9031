export function wilson(passes, n) {
  const [z, rate] = [1.96, passes / n];
  const [centre, half] = [rate + z * z / (2 * n), z * Math.sqrt(rate * (1 - rate) / n + z * z / (4 * n * n))];
  const scale = 1 + z * z / n;
  return { low: (centre - half) / scale, high: Math.min(1, (centre + half) / scale), confidence: 0.95, method: 'Wilson' };
}

const steps = (count, of) => Array.from({ length: count }, (_, at) => of(at));

function path(rate, end) {
  return { measure: 'wrong answers', points: steps(120, (at) => {
    const n = 1 + Math.round(at * end / 119);
    return [n, Math.round(n * (1 - rate) + Math.sin(at / 5)), n > 40 ? 0.07 * n - 2.5 : null, 0.07 * n + 5];
  }) };
}

const base = (kind, requirement, outcome) =>
  ({ kind, requirement, outcome, alpha: 0.001, beta: 0.05, pValue: null, fixedPlan: null, paths: [], details: {} });

export function findings(outcome, rate, at) {
  const n = 393;
  const difference = rate - 0.943;
  return [
    { ...base('noRegression', 'less than 5.0 points worse', outcome), pValue: 0.0004, n, estimate: difference,
      interval: { low: difference - 0.038, high: difference + 0.038, confidence: 0.95, method: 'paired by case' }, fixedPlan: 812,
      details: { worse: 24, better: 2, equal: 14, dropped: [], detects: 'a loss of 10.0 points with 95 %', leastExpected: 211.3 },
      paths: [{ ...path(rate, n), measure: 'log wealth' }] },
    { ...base('passRate', 'pass rate ≥ 90.0 %', outcome), n, estimate: rate, interval: wilson(Math.round(rate * n), n),
      fixedPlan: 406, details: { passes: Math.round(rate * n), leastExpected: 98 }, paths: [path(rate, n)] },
    { ...base('score', 'mean score ≥ 0.7', 'PASS'), n, estimate: 0.81,
      interval: { low: 0.78, high: 0.84, confidence: 0.95, method: 'empirical Bernstein' }, details: { cases: 40 } },
    { ...base('latency', 'p95 latency ≤ 2 s', 'PASS'), n, estimate: 0.98, interval: wilson(385, 393),
      details: { inTime: 385, observedSeconds: 1.61, observedInterval: { low: 1.4, confidence: 0.95, method: 'order statistics' } } },
    { ...base('drift', 'answer drift below 10.0 %', 'INCONCLUSIVE'), n: 0, estimate: null, interval: null, details: {} },
    { ...base('critical', 'no wrong answer to a critical case', at === 0 ? outcome : 'PASS'), alpha: null, beta: null, n: 30,
      estimate: null, interval: null, details: { cases: 3, failed: at === 0 ? ['refund-006'] : [] } },
  ];
}

export const quantiles = (what, version) => steps(101, (at) => what === 'score'
  ? Math.min(1, (at / 100) ** (0.4 + version * 0.3)) : 0.25 + version * 0.1 + 0.6 * -Math.log(1 - at / 101));

export function history(tests) {
  return steps(8, (build) => ({ run: `run-${build + 1}`, finishedAt: `2026-11-${14 + build}T10:00:00Z`,
    verdicts: tests.slice(0, 2).flatMap((test) => ['refund-v1', 'refund-v2'].map((version, at) => {
      const rate = 0.94 - (at ? build * 0.012 : 0);
      return { test: test.id, version, digest: `sha256:0${at}`.padEnd(71, 'a'), outcome: rate < 0.88 ? 'FAIL' : 'PASS', kind: 'passRate',
        requirement: 'pass rate ≥ 90.0 %', estimate: rate, n: 393, interval: wilson(Math.round(rate * 393), 393) };
    })) }));
}
