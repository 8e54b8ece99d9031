'use strict';
/** Differences of texts, by word or by line; none where they would take long. */
(() => {
  const LONGEST = 20000;
  const MOST_EDITS = 3000;

  /** Parts {value, added, removed}, or null if the texts are too long or too different. */
  function words(before, after) {
    if (Math.max(before.length, after.length) > LONGEST) {
      return null;
    }
    return Diff.diffWordsWithSpace(before, after, { maxEditLength: MOST_EDITS }) || null;
  }

  function lines(before, after) {
    return Diff.diffLines(before, after, { maxEditLength: MOST_EDITS }) || null;
  }

  const leaf = (value) => value === null || typeof value !== 'object';

  /** {"a": {"b": 1}} as [["a.b", "1"]] */
  function flat(value, path = '') {
    if (leaf(value) || Object.keys(value).length === 0) {
      return [[path, typeof value === 'string' ? value : JSON.stringify(value)]];
    }
    return Object.entries(value).flatMap(([name, each]) => flat(each, path ? `${path}.${name}` : name));
  }

  /** One row for each name that either has. */
  function fields(before, after) {
    const [left, right] = [new Map(flat(before)), new Map(flat(after))];
    return [...new Set([...left.keys(), ...right.keys()])].map((name) => ({
      name, before: left.get(name), after: right.get(name), changed: left.get(name) !== right.get(name),
    }));
  }

  Touchstone.differences = { words, lines, fields, LONGEST };
})();
