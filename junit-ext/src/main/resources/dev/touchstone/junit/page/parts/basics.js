'use strict';
/** The small parts that every view is made of. */
(() => {
  const { h, hooks } = Touchstone;
  const ICONS = { PASS: '✓', FAIL: '✗', INCONCLUSIVE: '?', ERROR: '!', REFERENCE: '◆' };
  const UNDO_AFTER = 2000;

  /** In words and with a sign: colour says nothing alone. */
  function Outcome({ of, large }) {
    const known = ICONS[of] ? of : 'ERROR';
    return h('span', { class: `outcome ${known}${large ? ' large' : ''}` },
      h('span', { class: 'sign', 'aria-hidden': 'true' }, ICONS[known]), of);
  }

  function Section({ id, title, children }) {
    return h('section', { 'aria-labelledby': id }, h('h2', { id }, title), children);
  }

  /** Rows of [term, description]; those without a description are left out. */
  function Facts({ rows }) {
    return h('dl', { class: 'facts' }, rows.filter(([, told]) => told !== null && told !== undefined)
      .map(([term, told]) => h('div', { key: term }, h('dt', null, term), h('dd', null, told))));
  }

  /** Printed unfolded, unless it is long. */
  function Folded({ summary, long, children }) {
    return h('details', { class: long ? 'long' : undefined }, h('summary', null, summary), children);
  }

  function copied(text, fallback) {
    return navigator.clipboard ? navigator.clipboard.writeText(text).catch(fallback) : Promise.resolve(fallback());
  }

  /** Where the clipboard is barred, the command is selected, ready to be copied by hand. */
  function Command({ line }) {
    const [told, tell] = hooks.useState('');
    const code = hooks.useRef(null);
    const select = () => {
      getSelection().selectAllChildren(code.current);
      return 'selected';
    };
    const copy = () => copied(line, select).then((how) => {
      tell(how === 'selected' ? 'Selected: press Ctrl+C' : 'Copied');
      setTimeout(() => tell(''), UNDO_AFTER);
    });
    return h('div', { class: 'command' }, h('code', { ref: code }, line),
      h('button', { type: 'button', onClick: copy }, 'Copy command'),
      h('span', { role: 'status', class: 'told' }, told));
  }

  Object.assign(Touchstone.views, { Outcome, Section, Facts, Folded, Command });
})();
