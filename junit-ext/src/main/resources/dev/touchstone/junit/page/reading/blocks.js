'use strict';
/** The blocks of data within the file: base64 of zlib of JSON. */
(() => {
  const KEPT = 4;
  const chunks = new Map();

  function bytes(base64) {
    const binary = atob(base64.trim());
    const array = new Uint8Array(binary.length);
    for (let i = 0; i < binary.length; i++) {
      array[i] = binary.charCodeAt(i);
    }
    return array;
  }

  async function decoded(element) {
    const inflated = new Blob([bytes(element.textContent)]).stream().pipeThrough(new DecompressionStream('deflate'));
    return Touchstone.everywhere(JSON.parse(await new Response(inflated).text()));
  }

  const parsed = () => document.readyState !== 'loading'
    ? Promise.resolve()
    : new Promise((done) => document.addEventListener('DOMContentLoaded', done, { once: true }));

  /** A block further down may not have been parsed yet: an element is whole once another follows it. */
  async function block(id) {
    const early = document.getElementById(id);
    if (!early || !early.nextElementSibling) {
      await parsed();
    }
    const element = document.getElementById(id);
    if (!element) {
      throw new Error(`the file has no block ${id}: it was cut off`);
    }
    return decoded(element).catch((trouble) => {
      throw new Error(`the block ${id} is damaged (${trouble.message})`);
    });
  }

  /** The cases of a chunk; the last few chunks stay in memory. */
  function chunk(number) {
    const known = chunks.get(number) || block(`cases-${number}`);
    chunks.delete(number);
    chunks.set(number, known);
    if (chunks.size > KEPT) {
      chunks.delete(chunks.keys().next().value);
    }
    return known;
  }

  Object.assign(Touchstone, { block, chunk });
})();
