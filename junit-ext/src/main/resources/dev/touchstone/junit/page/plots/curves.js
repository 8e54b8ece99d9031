'use strict';
/** Empirical distribution functions, from quantiles at equal steps. */
(() => {
  const { h, plots } = Touchstone;
  const HEIGHT = 240;
  const AREA = { left: 52, right: 16, top: 12, bottom: 42 };

  function drawn({ curves, format }) {
    return (svg, { width }) => {
      const x = d3.scaleLinear(d3.extent(curves.flatMap((curve) => curve.quantiles)), [AREA.left, width - AREA.right]);
      const y = d3.scaleLinear([0, 1], [HEIGHT - AREA.bottom, AREA.top]);
      plots.bottom(svg, { scale: x.nice(), height: HEIGHT - AREA.bottom, top: AREA.top, format, ticks: width / 120 });
      plots.left(svg, { scale: y, x: AREA.left, width: width - AREA.right, format: (at) => `${Math.round(at * 100)} %` });
      const line = d3.line().x((value) => x(value)).y((_, index) => y(index / 100));
      svg.append('text').attr('class', 'axis-title').attr('x', 0).attr('y', HEIGHT - 3).text('↑ answers at or below');
      curves.forEach((curve) => svg.append('path').attr('class', `line ${curve.role}`).attr('d', line(curve.quantiles)));
    };
  }

  /** Curves of {role, quantiles}, the share of answers at or below each value. */
  function Curves(props) {
    return h(plots.Canvas, { draw: drawn(props), height: HEIGHT, label: props.label, of: props.curves });
  }

  plots.Curves = Curves;
})();
