'use strict';
/** A place to draw on with d3, as wide as its room; redrawn when that changes. */
(() => {
  const { h, hooks, plots } = Touchstone;

  function painted(svg, { draw, height }) {
    const width = Math.max(260, Math.min(880, svg.parentNode.clientWidth || 640));
    if (svg.dataset.width !== String(width)) {
      svg.dataset.width = width;
      svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
      svg.setAttribute('width', width);
      svg.setAttribute('height', height);
      svg.replaceChildren();
      draw(d3.select(svg), { width, height });
    }
  }

  function Canvas(props) {
    const ref = hooks.useRef(null);
    hooks.useLayoutEffect(() => {
      const svg = ref.current;
      delete svg.dataset.width;
      painted(svg, props);
      const observer = new ResizeObserver(() => painted(svg, props));
      observer.observe(svg.parentNode);
      return () => observer.disconnect();
    }, [props.of]);
    return h('div', { class: 'plot' }, h('svg', { ref, role: 'img', 'aria-label': props.label }));
  }

  /** An axis along the bottom, with grid lines up to the top. */
  function bottom(svg, { scale, height, top, format, ticks }) {
    const axis = d3.axisBottom(scale).ticks(ticks || 6).tickSizeInner(-(height - top)).tickSizeOuter(0).tickPadding(6);
    svg.append('g').attr('class', 'axis').attr('transform', `translate(0,${height})`).call(axis.tickFormat(format));
  }

  function left(svg, { scale, x, width, format, ticks }) {
    const axis = d3.axisLeft(scale).ticks(ticks || 5).tickSizeInner(-(width - x)).tickSizeOuter(0).tickPadding(6);
    svg.append('g').attr('class', 'axis').attr('transform', `translate(${x},0)`).call(axis.tickFormat(format));
  }

  Object.assign(plots, { Canvas, bottom, left });
})();
