'use strict';
/** A plain table: a caption, headers that are headers, numbers to the right. */
(() => {
  const { h } = Touchstone;

  const cell = (column, row, index) => {
    const tag = index === 0 ? 'th' : 'td';
    return h(tag, { key: column.name, scope: index === 0 ? 'row' : undefined, class: column.number ? 'number' : undefined },
      column.of(row));
  };

  /** Columns of {name, of(row), number}; the first is the header of its row. */
  function Table({ caption, columns, rows, quiet }) {
    return h('div', { class: 'scroll', tabIndex: 0, role: 'region', 'aria-label': caption },
      h('table', null, h('caption', { class: quiet ? 'unseen' : undefined }, caption),
        h('thead', null, h('tr', null, columns.map((column) =>
          h('th', { key: column.name, scope: 'col', class: column.number ? 'number' : undefined }, column.name)))),
        h('tbody', null, rows.map((row, at) =>
          h('tr', { key: at },
            columns.map((column, index) => cell(column, row, index)))))));
  }

  Touchstone.views.Table = Table;
})();
