'use strict';
/** Hostile text: what would not be seen, or would move what is seen, is written out; newlines and tabs stay. */
(() => {
  const LONE = '[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]';
  const CONTROLS = '[\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f]';
  const UNSEEN = '[\\u00ad\\u034f\\u061c\\u115f\\u1160\\u180e\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u206f'
    + '\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb\\ufffe\\uffff]';
  const TAGS = '\\udb40[\\udc00-\\udc7f]';
  const HOSTILE = new RegExp([LONE, CONTROLS, UNSEEN, TAGS].join('|'), 'g');

  function shown(character) {
    const code = character.codePointAt(0);
    if (code < 0x20) {
      return String.fromCharCode(0x2400 + code);
    }
    return code === 0x7f ? '␡' : `⟨U+${code.toString(16).toUpperCase().padStart(4, '0')}⟩`;
  }

  const visible = (text) => text.replace(HOSTILE, shown);

  function everywhere(value) {
    if (typeof value === 'string') {
      return visible(value);
    }
    if (Array.isArray(value)) {
      return value.map(everywhere);
    }
    return value !== null && typeof value === 'object'
      ? Object.fromEntries(Object.entries(value).map(([name, each]) => [visible(name), everywhere(each)]))
      : value;
  }

  /** Every string of a block passes through here once, so no view can forget it. */
  Object.assign(Touchstone, { visible, everywhere });
})();
