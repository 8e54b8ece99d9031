'use strict';
/** An estimate over builds, with its interval at each. */
(() => {
  const { h, plots } = Touchstone;
  const { known } = Touchstone.figures;
  const HEIGHT = 120;
  const AREA = { left: 58, right: 14, top: 10, bottom: 22 };

  const SIGNS = { PASS: d3.symbolCircle, REFERENCE: d3.symbolCircle, FAIL: d3.symbolTimes, INCONCLUSIVE: d3.symbolTriangle };

  const values = (points) => points.flatMap(({ estimate, interval }) =>
    [estimate, interval && interval.low, interval && interval.high]).filter(known);

  function bar(svg, point, { x, y }) {
    const group = svg.append('g').attr('class', `point ${point.outcome}`);
    if (point.interval && known(point.interval.low) && known(point.interval.high)) {
      group.append('line').attr('x1', x(point.at)).attr('x2', x(point.at))
        .attr('y1', y(point.interval.low)).attr('y2', y(point.interval.high));
    }
    if (known(point.estimate)) {
      group.append('path').attr('d', d3.symbol(SIGNS[point.outcome] || d3.symbolDiamond2, 60)())
        .attr('transform', `translate(${x(point.at)},${y(point.estimate)})`);
    }
  }

  function drawn({ points, builds, format }) {
    return (svg, { width }) => {
      const x = d3.scalePoint(d3.range(builds), [AREA.left + 10, width - AREA.right]);
      const y = d3.scaleLinear(d3.extent(values(points)), [HEIGHT - AREA.bottom, AREA.top]).nice(3);
      plots.left(svg, { scale: y, x: AREA.left, width: width - AREA.right, ticks: 3,
        format: (value) => format(value).replace(' points', '') });
      const line = d3.line().defined((point) => known(point.estimate)).x((point) => x(point.at))
        .y((point) => y(point.estimate));
      svg.append('path').attr('class', 'line trend').attr('d', line(points));
      points.forEach((point) => bar(svg, point, { x, y }));
      svg.append('text').attr('class', 'axis-title').attr('x', AREA.left).attr('y', HEIGHT - 4).text('oldest');
      svg.append('text').attr('class', 'axis-title').attr('x', width - AREA.right).attr('y', HEIGHT - 4)
        .attr('text-anchor', 'end').text('this build');
    };
  }

  /** Points of {at, outcome, estimate, interval}; at counts builds from the oldest. */
  function Trend(props) {
    return h(plots.Canvas, { draw: drawn(props), height: HEIGHT, label: props.label, of: props.points });
  }

  plots.Trend = Trend;
})();
