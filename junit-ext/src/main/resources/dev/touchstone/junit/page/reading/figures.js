'use strict';
/** Numbers as people read them, and as the console writes them: one decimal, a real minus sign, "unknown". */
(() => {
  const MOST_DECIMALS = 6;
  const Z = 1.959963984540054;
  const known = (number) => typeof number === 'number' && Number.isFinite(number);
  const fixed = (number, decimals) => number.toFixed(decimals).replace('-', '−');
  const certain = (rate, decimals) => rate > 0 && rate < 1 && [0, 100].includes(Number((rate * 100).toFixed(decimals)));

  /** More decimals where one would show a rate as 0 or 1 that is not. */
  function share(rate) {
    let decimals = 1;
    while (decimals < MOST_DECIMALS && certain(rate, decimals)) {
      decimals++;
    }
    return fixed(rate * 100, decimals);
  }

  const orUnknown = (format) => (number) => known(number) ? format(number) : 'unknown';
  const signed = (text) => text.startsWith('−') || Number(text) === 0 ? text.replace(/^−(0\.?0*)$/, '$1') : `+${text}`;
  const percent = orUnknown((rate) => `${share(rate)} %`);
  const points = orUnknown((difference) => `${signed(fixed(difference * 100, 1))} points`);
  const score = orUnknown((value) => fixed(value, 3));
  const seconds = orUnknown((value) => value < 1 ? `${Math.round(value * 1000)} ms` : `${fixed(value, value < 10 ? 2 : 1)} s`);
  const count = orUnknown((value) => Math.round(value).toLocaleString('en-GB'));
  const plain = orUnknown((value) => String(Number(value.toPrecision(3))).replace('-', '−'));
  const counted = (number, noun) => `${count(number)} ${noun}${number === 1 ? '' : 's'}`;

  /** E. B. Wilson 1927, at 95 %. */
  function wilson(passes, n) {
    const rate = passes / n;
    const centre = rate + Z * Z / (2 * n);
    const half = Z * Math.sqrt(rate * (1 - rate) / n + Z * Z / (4 * n * n));
    const scale = 1 + Z * Z / n;
    const bounds = { low: Math.max(0, (centre - half) / scale), high: Math.min(1, (centre + half) / scale) };
    return { ...bounds, confidence: 0.95, method: 'Wilson' };
  }

  const method = (interval) => `${fixed(interval.confidence * 100, 0)} % ${interval.method}`;
  const bare = (text) => text.replace(/ s$/, '');
  const hundredths = new Set([percent, points]);
  const end = (value, format) => hundredths.has(format) ? fixed(value * 100, 1) : bare(format(value));
  const bound = (value, format) => known(value) ? end(value, format) : 'unknown';

  /** 94.3 % (90.1 … 97.0, 95 % Wilson, n = 400) */
  function measured(estimate, { interval, n, format = percent }) {
    const limits = interval
      ? `${bound(interval.low, format)} … ${bound(interval.high, format)}, ${method(interval)}`
      : 'interval unknown';
    return known(estimate) ? `${format(estimate)} (${limits}, n = ${count(n)})` : `unknown, n = ${count(n)}`;
  }

  const time = (instant) => instant ? instant.replace('T', ' ').replace(/(\.\d+)?Z$/, ' UTC') : 'unknown';

  function lasted(from, to) {
    const span = (Date.parse(to) - Date.parse(from)) / 1000;
    return span >= 120 ? `${fixed(span / 60, 1)} min` : seconds(span);
  }

  Touchstone.figures = {
    known, percent, points, score, seconds, count, plain, counted, wilson, measured, method, time, lasted,
  };
})();
