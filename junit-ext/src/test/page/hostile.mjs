/** Answers that must stay inert and visible. */
export const HOSTILE = [
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  ']]> <!-- </pre></main> --> &lt;b&gt; &amp;',
  '| a | b |\n|---|---|\n| `x` | **bold** |',
  'ANSI \u001b[31mred\u001b[0m, bell \u0007, NUL \u0000, delete \u007f, C1 \u009b',
  'right-to-left override \u202etxt.exe\u202c, isolate \u2066x\u2069, mark \u200f',
  'lone surrogates \ud83d and \udc00; a whole one 😀; family 👨‍👩‍👧',
  'tag characters \u{e0041}\u{e0042}, zero width \u200b, line separator \u2028',
  'Ünïcödé, العربية, 中文, हिन्दी',
  `unbroken ${'x'.repeat(3000)}`,
  'javascript:alert(1) {{7*7}} ${7*7} </script><script>alert(2)</script>',
];

export const huge = () => 'five million characters without a line break '.repeat(115000);
