'use strict';
/** The table of cases: filtered, sorted, a hundred to the page. */
(() => {
  const { h, hooks, views } = Touchstone;
  const { counted, count } = Touchstone.figures;
  const { rows, filtered, sorted } = Touchstone.rows;
  const PAGE = 100;
  /** Kept while a case is looked at, by test and version. */
  const kept = new Map();

  const of = (counts, index) => counts && counts.n[index] > 0 ? `${counts.passes[index]} of ${counts.n[index]}` : 'none';
  const countsOf = (test, version) => test.cases.counts.find((each) => each.version === version);
  const CHANGES = [[(row) => row.change === null, 'unknown'], [(row) => row.flip, 'pass → fail'],
    [(row) => row.change < 0, 'worse'], [(row) => row.change > 0, 'better'], [() => true, 'equal']];
  const changed = (row) => CHANGES.find(([applies]) => applies(row))[1];

  function columns({ report, test, verdict, addresses, at }) {
    const compared = verdict.baseline !== null && verdict.baseline !== undefined;
    const side = (version) => (row) => of(countsOf(test, version), row.index);
    return [
      { by: 'id', name: 'Case', of: (row) => h('a', { href: addresses.case(at, row.index) }, row.id,
        row.critical ? h('span', { class: 'critical' }, 'critical') : null) },
      { by: 'slice', name: 'Slice', of: (row) => row.slice || 'none' },
      { by: 'input', name: 'Input', of: (row) => h('span', { class: 'input', dir: 'auto' }, row.input) },
      compared && { by: 'before', name: report.versions[verdict.baseline].name, number: true, of: side(verdict.baseline) },
      { by: 'after', name: report.versions[verdict.version].name, number: true, of: side(verdict.version) },
      compared && { by: 'change', name: 'Change', of: (row) =>
        h('span', { class: `change ${row.flip ? 'flip' : changed(row)}` }, changed(row)) },
    ].filter(Boolean);
  }

  function Header({ column, sort, change }) {
    const own = sort.by === column.by;
    const direction = sort.descending ? 'descending' : 'ascending';
    const turn = () => change({ sort: { by: column.by, descending: own && !sort.descending }, page: 0 });
    return h('th', { scope: 'col', class: column.number ? 'number' : undefined, 'aria-sort': own ? direction : 'none' },
      h('button', { type: 'button', onClick: turn }, column.name,
        h('span', { 'aria-hidden': 'true', class: 'arrow' }, own ? (sort.descending ? '▼' : '▲') : '↕')));
  }

  function Row({ row, columns: all }) {
    return h('tr', null, all.map((column, index) => h(index === 0 ? 'th' : 'td', {
      key: column.by, scope: index === 0 ? 'row' : undefined, class: column.number ? 'number' : undefined,
    }, column.of(row))));
  }

  function Pager({ page, pages, change }) {
    const button = (text, to) => h('button', { type: 'button', disabled: to < 0 || to >= pages || to === page,
      onClick: () => change({ page: to }) }, text);
    return pages < 2 ? null : h('nav', { class: 'pager', 'aria-label': 'Pages of cases' },
      button('First', 0), button('Previous', page - 1), h('span', null, `page ${page + 1} of ${count(pages)}`),
      button('Next', page + 1), button('Last', pages - 1));
  }

  /** The worst first, and only flips, where there are any. */
  function first(all) {
    const show = ['flips', 'worse'].find((each) => all.some(Touchstone.rows.SHOWN[each])) || 'all';
    const compared = all.some((row) => row.change !== null);
    return { text: '', slice: '', show, page: 0, sort: { by: compared ? 'change' : 'after', descending: false } };
  }

  function useCases({ test, verdict, at }) {
    const key = `${at} ${verdict.version}`;
    const all = hooks.useMemo(() => rows(test, { baseline: verdict.baseline, candidate: verdict.version }), [key]);
    const [, redraw] = hooks.useState(0);
    const state = kept.get(key) || first(all);
    const change = (some) => {
      kept.set(key, { ...state, page: 0, ...some });
      redraw((times) => times + 1);
    };
    const { text, slice, show, sort } = state;
    const shown = hooks.useMemo(() => sorted(filtered(all, state), sort), [all, text, slice, show, sort.by, sort.descending]);
    order.set(at, shown);
    return { all, state, change, shown };
  }

  /** The cases of a test as last shown: the way from one case to the next. */
  const order = new Map();

  function Cases(props) {
    const { all, state, change, shown } = useCases(props);
    const pages = Math.max(1, Math.ceil(shown.length / PAGE));
    const page = shown.slice(state.page * PAGE, (state.page + 1) * PAGE);
    const told = `${count(shown.length)} of ${counted(all.length, 'case')}`;
    const header = columns(props);
    return h(views.Section, { id: 'cases', title: 'Cases' },
      h(views.Filters, { ...props, state, change }),
      h('p', { role: 'status', class: 'note' }, pages > 1 ? `${told}, page ${state.page + 1} of ${pages}` : told),
      h('div', { class: 'scroll', tabIndex: 0, role: 'region', 'aria-label': 'Table of cases' },
        h('table', { class: 'cases' }, h('caption', { class: 'unseen' }, 'Cases, right answers of all answers'),
          h('thead', null, h('tr', null, header.map((column) => h(Header, { key: column.by, column, sort: state.sort, change })))),
          h('tbody', null, page.map((row) => h(Row, { key: row.index, row, columns: header }))))),
      h(Pager, { page: state.page, pages, change }));
  }

  Object.assign(views, { Cases });
  Touchstone.rows.shown = (at) => order.get(at) || [];
})();
