'use strict';
/** What a model or a person wrote: text, nothing else; the end of what is long on request. */
(() => {
  const { h, hooks } = Touchstone;
  const { count } = Touchstone.figures;
  const SHOWN = 4000;
  const PIECE = 20000;

  /** Not between the halves of a character. */
  function cutAt(text, end) {
    const code = text.charCodeAt(end - 1);
    return code >= 0xd800 && code < 0xdc00 ? end - 1 : end;
  }

  /** In pieces, so that the browser lays out only those on screen. */
  function pieces(text) {
    const all = [];
    for (let from = 0; from < text.length;) {
      const line = text.lastIndexOf('\n', from + PIECE);
      const end = line > from && from + PIECE < text.length ? line + 1 : cutAt(text, from + PIECE);
      all.push(text.slice(from, end));
      from = end;
    }
    return all;
  }

  function Text({ text, label }) {
    const [whole, show] = hooks.useState(false);
    hooks.useEffect(() => show(false), [text]);
    if (text.length <= SHOWN) {
      return h('pre', { class: 'text', dir: 'auto', tabIndex: 0, role: 'region', 'aria-label': label || 'text' }, text === '' ? h('em', null, 'empty') : text);
    }
    const shown = whole ? pieces(text) : [text.slice(0, cutAt(text, SHOWN))];
    return h('div', null,
      h('pre', { class: 'text', dir: 'auto', tabIndex: 0, role: 'region', 'aria-label': label || 'text' },
        shown.map((piece, at) => h('span', { key: at, class: whole ? 'piece' : undefined }, piece))),
      h('p', { class: 'more' },
        h('button', { type: 'button', 'aria-expanded': String(whole), onClick: () => show(!whole) },
          whole ? `Show the first ${count(SHOWN)} characters` : `Show all ${count(text.length)} characters`)));
  }

  Touchstone.views.Text = Text;
})();
