'use strict';
/** Two texts side by side, with what one has and the other has not. */
(() => {
  const { h, hooks, views } = Touchstone;
  const { count } = Touchstone.figures;

  const side = (parts, other, tag) => parts.filter((part) => !part[other]).map((part, at) =>
    part.added || part.removed ? h(tag, { key: at }, part.value) : part.value);

  function Side({ title, id, children }) {
    return h('div', { class: 'side', role: 'group', 'aria-labelledby': id },
      h('h4', { id }, title), children);
  }

  const told = (before, after) => before === after
    ? 'The two texts are equal.'
    : `No word difference is shown: the texts are too long (limit ${count(Touchstone.differences.LONGEST)} `
      + 'characters) or have too little in common.';

  /** titles: of the left and of the right; text: before and after. */
  function Difference({ id, titles, before, after }) {
    const parts = hooks.useMemo(
      () => before === after ? null : Touchstone.differences.words(before, after), [before, after]);
    const shown = (text, other, tag) => parts
      ? h('pre', { class: 'text', dir: 'auto' }, side(parts, other, tag))
      : h(views.Text, { text });
    return h('div', null, h('div', { class: 'sides' },
      h(Side, { title: titles[0], id: `${id}-before` }, shown(before, 'added', 'del')),
      h(Side, { title: titles[1], id: `${id}-after` }, shown(after, 'removed', 'ins'))),
    parts ? null : h('p', { class: 'note' }, told(before, after)));
  }

  Object.assign(views, { Difference, Side });
})();
