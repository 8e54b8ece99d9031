'use strict';
/** A few counts as bars, with their numbers at the end. */
(() => {
  const { h, plots } = Touchstone;
  const { count } = Touchstone.figures;
  const ROW = 26;
  const NAMES = 170;

  function drawn(bars) {
    return (svg, { width }) => {
      const names = Math.min(NAMES, width * 0.45);
      const x = d3.scaleLinear([0, d3.max(bars, (bar) => bar.value) || 1], [names, width - 70]);
      bars.forEach((bar, index) => {
        const group = svg.append('g').attr('class', `count ${bar.role}`).attr('transform', `translate(0,${ROW * index})`);
        group.append('text').attr('y', ROW / 2).attr('dy', '0.35em').text(bar.name);
        group.append('rect').attr('x', names).attr('y', 6).attr('height', ROW - 12)
          .attr('width', Math.max(1, x(bar.value) - names));
        group.append('text').attr('class', 'number').attr('x', x(bar.value) + 6).attr('y', ROW / 2)
          .attr('dy', '0.35em').text(count(bar.value));
      });
    };
  }

  function Bars({ bars, label }) {
    const spoken = bars.map((bar) => `${bar.name} ${count(bar.value)}`).join('; ');
    return h(plots.Canvas, { draw: drawn(bars), height: ROW * bars.length, label: `${label}: ${spoken}`, of: bars });
  }

  plots.Bars = Bars;
})();
