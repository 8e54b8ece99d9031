'use strict';
/** Estimates with their intervals, one under the other, and the limit they must keep. */
(() => {
  const { h, plots } = Touchstone;
  const { known, measured } = Touchstone.figures;
  const ROW = 30;
  const TOP = 22;

  const ends = ({ estimate, interval }) => [estimate, interval && interval.low, interval && interval.high];

  function domain(rows, limit, zero) {
    const values = [...rows.flatMap(ends), limit, zero ? 0 : null].filter(known);
    const [low, high] = d3.extent(values);
    const space = (high - low || Math.abs(high) || 1) * 0.08;
    return [low - space, high + space];
  }

  function mark(group, row, x) {
    const [low, high] = x.domain();
    if (row.interval) {
      const from = known(row.interval.low) ? row.interval.low : low;
      const to = known(row.interval.high) ? row.interval.high : high;
      group.append('line').attr('class', 'bar').attr('x1', x(from)).attr('x2', x(to));
      [from, to].forEach((end) => group.append('line').attr('class', 'cap')
        .attr('x1', x(end)).attr('x2', x(end)).attr('y1', -4).attr('y2', 4));
    }
    if (known(row.estimate)) {
      group.append('circle').attr('cx', x(row.estimate)).attr('r', 4.5);
    }
  }

  function rule(svg, { at, bottom, kind }) {
    svg.append('line').attr('class', kind).attr('x1', at).attr('x2', at).attr('y1', TOP - 6).attr('y2', bottom);
  }

  function named(svg, { at, late, text }) {
    svg.append('text').attr('class', 'limit-label').attr('x', at + (late ? -5 : 5)).attr('y', TOP - 9)
      .attr('text-anchor', late ? 'end' : 'start').text(text);
  }

  function rules(svg, { limit, format, difference, upper }, { x, bottom }) {
    if (difference) {
      rule(svg, { at: x(0), bottom, kind: 'zero' });
    }
    if (known(limit)) {
      const late = x(limit) > (x.range()[0] + x.range()[1]) / 2;
      rule(svg, { at: x(limit), bottom, kind: 'limit' });
      named(svg, { at: x(limit), late, text: `${upper ? 'at most' : 'at least'} ${format(limit)}` });
    }
  }

  const shortened = (name, room) => name.length * 7 <= room ? name : `${name.slice(0, Math.max(3, room / 7 - 1))}…`;

  function drawn(props) {
    const { rows, limit, format, difference } = props;
    return (svg, { width, height }) => {
      const room = Math.min(170, width * 0.34);
      const x = d3.scaleLinear(domain(rows, limit, difference), [room, width - 24]);
      plots.bottom(svg, { scale: x, height: height - 26, top: TOP, ticks: width / 120,
        format: (value) => format(value).replace(' points', '') });
      rows.forEach((row, index) => {
        const group = svg.append('g').attr('class', `mark ${row.role}`)
          .attr('transform', `translate(0,${TOP + ROW * (index + 0.5)})`);
        group.append('text').attr('x', 0).attr('dy', '0.35em').text(shortened(row.name, room));
        mark(group, row, x);
      });
      rules(svg, props, { x, bottom: height - 26 });
    };
  }

  /** Rows of {name, role, estimate, interval, n}; the label says what they are of. */
  function Intervals(props) {
    const { rows, format, label, limit } = props;
    const spoken = rows.map((row) => `${row.name} ${measured(row.estimate, { ...row, format })}`).join('; ');
    const height = TOP + ROW * rows.length + 30;
    const needed = known(limit) ? `; limit ${format(limit)}` : '';
    return h(plots.Canvas, { draw: drawn(props), height, label: `${label}: ${spoken}${needed}`, of: rows });
  }

  plots.Intervals = Intervals;
})();
