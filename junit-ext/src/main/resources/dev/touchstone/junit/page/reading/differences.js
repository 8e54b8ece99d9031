'use strict';
/** Differences of texts, by word or by line; none where they would take long. */
(() => {
  const LONGEST = { words: 20000, lines: 200000 };
  const MOST_EDITS = { maxEditLength: 1000 };

  const within = (limit, ...texts) => texts.every((text) => text.length <= limit);
  const words = (before, after) => within(LONGEST.words, before, after)
    && Diff.diffWordsWithSpace(before, after, MOST_EDITS);
  const lines = (before, after) => within(LONGEST.lines, before, after) && Diff.diffLines(before, after, MOST_EDITS);

  /** {by: "word" or "line", parts: [{value, added, removed}]}, or null if too long or too different for both. */
  function parted(before, after) {
    const byWord = words(before, after);
    const parts = byWord || lines(before, after);
    return parts ? { by: byWord ? 'word' : 'line', parts } : null;
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

  Touchstone.differences = { parted, fields, LONGEST };
})();
