'use strict';
/** The way of a sequential test between its stopping bounds. */
(() => {
  const { h, plots } = Touchstone;
  const { known, count, plain } = Touchstone.figures;
  const HEIGHT = 240;
  const AREA = { left: 52, right: 16, top: 14, bottom: 38 };
  const LINES = [['value', 1], ['accept', 2], ['reject', 3]];

  function scales(points, width) {
    const values = points.flatMap((point) => point.slice(1)).filter(known);
    return {
      x: d3.scaleLinear([0, d3.max(points, (point) => point[0])], [AREA.left, width - AREA.right]),
      y: d3.scaleLinear(d3.extent(values), [HEIGHT - AREA.bottom, AREA.top]).nice(),
    };
  }

  function titles(svg, { width, measure }) {
    svg.append('text').attr('class', 'axis-title').attr('x', width - AREA.right).attr('y', HEIGHT - 4)
      .attr('text-anchor', 'end').text('answers judged');
    svg.append('text').attr('class', 'axis-title').attr('x', 0).attr('y', HEIGHT - 4).text(`↑ ${measure}`);
  }

  function drawn({ points, measure }) {
    return (svg, { width }) => {
      const { x, y } = scales(points, width);
      plots.bottom(svg, { scale: x, height: HEIGHT - AREA.bottom, top: AREA.top, format: count });
      plots.left(svg, { scale: y, x: AREA.left, width: width - AREA.right, format: plain });
      LINES.forEach(([name, column]) => {
        const line = d3.line().defined((point) => known(point[column])).x((point) => x(point[0]))
          .y((point) => y(point[column]));
        svg.append('path').attr('class', `line ${name}`).attr('d', line(points));
      });
      const last = points[points.length - 1];
      svg.append('circle').attr('class', 'end').attr('cx', x(last[0])).attr('cy', y(last[1])).attr('r', 4.5);
      titles(svg, { width, measure });
    };
  }

  function Path({ path, label }) {
    return h(plots.Canvas, { draw: drawn(path), height: HEIGHT, label, of: path });
  }

  plots.Path = Path;
})();
