import { HOSTILE, huge } from './hostile.mjs';
import { history, findings, quantiles, wilson } from './numbers.mjs';

const PER_CHUNK = 100;
const SAMPLES = 10;
const SLICES = ['billing', 'refunds', 'shipping', 'warranty'];
const RATES = [0.94, 0.84, 0.97];
const OUTCOMES = [['REFERENCE', 'FAIL', 'PASS'], ['REFERENCE', 'INCONCLUSIVE', 'PASS'], ['REFERENCE', 'ERROR', 'PASS']];
const NAMES = ['statesTheRefundWindow', 'staysPolite', 'answersInTime'];

let state = 7;
const random = () => (state = (state * 1103515245 + 12345) % 2147483648) / 2147483648;

const unit = (number) => ({
  provider: number === 0 ? 'openai' : 'anthropic', model: `model-${number + 1}-2026-05-01`,
  prompt: { id: 'refund', version: `${number + 1}.0.0`, template: [
    'You are the support assistant of ACME.', number === 0 ? 'Refunds are possible within 30 days.'
      : 'Refunds are usually possible within a month.', '', 'Question: {{question}}', 'Answer in at most two sentences.',
  ].join('\n') },
  parameters: number === 0 ? { temperature: 0, max_tokens: 200 } : { temperature: 0.7, max_tokens: 200, top_p: 0.9 },
  tools: [{ name: 'order', description: 'looks an order up' }], responseSchema: null,
});

const version = (name, number) => ({ name, digest: `sha256:0${number}`.padEnd(71, 'a'),
  role: number === 0 ? 'baseline' : 'candidate', decision: ['REFERENCE', 'ERROR', 'PASS'][number], unit: unit(number) });

function passes(index, number) {
  if (number === 1 && index % 7 === 3) {
    return Math.floor(random() * 5);
  }
  return Array.from({ length: SAMPLES }, () => random() < RATES[number]).filter(Boolean).length;
}

function cases(size) {
  const all = Array.from({ length: size }, (_, index) => index);
  return {
    ids: all.map((index) => `refund-${String(index + 1).padStart(3, '0')}`),
    slices: all.map((index) => index % 9 === 8 ? null : SLICES[index % 4]),
    critical: all.map((index) => index % 13 === 5),
    inputs: all.map((index) => HOSTILE[index % 20] ? HOSTILE[index % 20].slice(0, 100)
      : `How long do I have to return order number ${index}, and who pays for the parcel?`),
    chunks: all.map((index) => Math.floor(index / PER_CHUNK)),
    counts: [0, 1, 2].map((number) => ({ version: number, n: all.map(() => SAMPLES),
      passes: all.map((index) => passes(index, number)) })),
  };
}

function slices(number, size) {
  return SLICES.map((slice, at) => {
    const n = Math.round(size * SAMPLES / 4.5);
    const good = Math.round(n * (RATES[number] - at * 0.03));
    return { slice, n, passes: good, interval: wilson(good, n) };
  });
}

function verdict(at, number, size) {
  const error = OUTCOMES[at][number] === 'ERROR';
  return {
    version: number, role: number === 0 ? 'baseline' : 'candidate', baseline: number === 0 ? null : 0,
    outcome: OUTCOMES[at][number], seed: 4711 + at, startedAt: '2026-11-22T10:00:00Z', finishedAt: '2026-11-22T10:01:13Z',
    error: error ? 'The provider answered 429 to 12 of 40 calls.\n\nbest case  97.0 %\nworst case 67.0 %' : null,
    calls: { used: error ? 40 : 400, judged: error ? 28 : 393, fixedPlan: 812, recorded: 120, attempts: error ? 91 : 400,
      inputTokens: 41200, outputTokens: number === 2 ? null : 9120, cost: number === 2 ? null : 0.1234 },
    command: number === 0 ? null : `mvn test -Dtest='RefundPolicyTests#${NAMES[at]}' -Dtouchstone.versions=refund-v${number + 1}`,
    findings: number === 0 || error ? [] : findings(OUTCOMES[at][number], RATES[number], at), slices: slices(number, size),
  };
}

function test(at, size) {
  return {
    id: `com.acme.RefundPolicyTests#${NAMES[at]}`, name: `RefundPolicyTests.${NAMES[at]}`, module: at === 0 ? null : 'app',
    golden: { name: 'refunds.jsonl', fingerprint: 'sha256:0123', cases: size },
    verdicts: [0, 1, 2].map((number) => verdict(at, number, size)),
    distributions: [0, 1, 2].flatMap((number) => ['score', 'latency'].map((what) =>
      ({ what, version: number, n: 400, quantiles: quantiles(what, number) }))),
    cases: cases(size),
  };
}

export function overview(size) {
  const tests = [size, Math.min(size, 40), Math.min(size, 12)].map((each, at) => test(at, each));
  return {
    schema: 'dev.touchstone/report/v1', tool: '0.1.0-SNAPSHOT', createdAt: '2026-11-22T10:05:00Z', decision: 'ERROR',
    account: { alpha: 0.01, verdicts: 10, reported: 6, spent: 0.006, falseRed: 0.01,
      line: 'TOUCHSTONE 1 ERROR, 1 FAIL, 1 INCONCLUSIVE, 3 PASS, 3 REFERENCE · 2,880 calls · α 0.6 % of 1.0 % spent' },
    calls: 2880, versions: ['refund-v1', 'refund-v2', 'refund-v3'].map(version), tests, history: history(tests),
    omitted: { passing: 1234, shortened: 1, withoutText: 0, rule: 'At most 3 passing answers per case and version are kept.' },
  };
}

function answer(number, good, index) {
  const grades = Array.from({ length: SAMPLES }, (_, at) => at < good ? '1' : '0').reverse().join('');
  const kept = [...grades].map((grade, i) => ({ i, passed: grade === '1' }))
    .filter(({ passed, i }) => !passed || i >= SAMPLES - 3);
  const text = (i) => number === 1 ? HOSTILE[(index + i) % HOSTILE.length]
    : `You can return it within ${number === 0 ? '30 days' : 'one month'}. Answer ${i}: ACME pays for the parcel.`;
  return { version: number, grades, omitted: Math.max(0, good - 3), samples: kept.map(({ i, passed }) => ({
    i, passed, score: passed ? 0.9 : 0.2, ms: 420 + 31 * i, finish: 'stop',
    reason: passed ? null : 'Expecting the answer to contain "30 days"\nbut it was: "' + text(i).slice(0, 60) + '"',
    texts: index === 2 && number === 1 && i === 9 ? [huge()] : index === 4 ? [text(i), 'A second turn.'] : [text(i)],
    ...(index === 3 ? { cut: 12345 } : {}) })) };
}

export function chunks(report) {
  const all = [];
  report.tests.forEach(({ cases: own }, at) => own.ids.forEach((_, index) => {
    const number = own.chunks[index];
    (all[number] ||= []).push({ test: at, case: index, input: own.inputs[index], expected: index % 3 ? 'within 30 days' : null,
      answers: own.counts.map((counts) => answer(counts.version, counts.passes[index], index)) });
  }));
  return all;
}
