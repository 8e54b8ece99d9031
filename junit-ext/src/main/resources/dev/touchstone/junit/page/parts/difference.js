'use strict';
/** Two texts side by side, with what one has and the other has not. */
(() => {
  const { h, hooks, views } = Touchstone;
  const { count } = Touchstone.figures;
  const { LONGEST } = Touchstone.differences;

  const side = (parts, other, tag) => parts.filter((part) => !part[other]).map((part, at) =>
    part.added || part.removed ? h(tag, { key: at }, part.value) : part.value);

  function Side({ title, head, id, children }) {
    return h('div', { class: 'side', role: 'group', 'aria-labelledby': id },
      h('p', { class: 'title', id }, title), h('div', null, head), children);
  }

  function told(before, after, found) {
    if (before === after) {
      return 'The two texts are equal.';
    }
    return found
      ? `Compared by ${found.by}; where a whole ${found.by} is marked, only a part of it may differ.`
      : 'Not compared: the texts are too long or have too little in common '
        + `(limit ${count(LONGEST.words)} characters by word, ${count(LONGEST.lines)} by line).`;
  }

  /** titles, and what stands under them: of the left and of the right; the texts: before and after. */
  function Difference({ id, titles, heads = [], before, after }) {
    const found = hooks.useMemo(
      () => before === after ? null : Touchstone.differences.parted(before, after), [before, after]);
    const shown = (text, label, other, tag) => found
      ? h('pre', { class: 'text', dir: 'auto', tabIndex: 0, role: 'region', 'aria-label': label }, side(found.parts, other, tag))
      : h(views.Text, { text, label });
    return h('div', null, h('div', { class: 'sides' },
      h(Side, { title: titles[0], head: heads[0], id: `${id}-before` }, shown(before, `${titles[0]}, before`, 'added', 'del')),
      h(Side, { title: titles[1], head: heads[1], id: `${id}-after` }, shown(after, `${titles[1]}, after`, 'removed', 'ins'))),
    h('p', { class: 'note' }, told(before, after, found)));
  }

  Object.assign(views, { Difference, Side });
})();
