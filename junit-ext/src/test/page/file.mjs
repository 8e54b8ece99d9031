/** The file as the Java side writes it. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';

const PAGE = new URL('../../main/resources/dev/touchstone/junit/page/', import.meta.url);
const BUILT = new URL('../../../target/classes/dev/touchstone/junit/page/', import.meta.url);

const read = (name) => readFileSync(new URL(name, existsSync(new URL(name, PAGE)) ? PAGE : BUILT), 'utf8');
const hash = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const block = (id, data) =>
  `<script type="application/octet-stream" id="${id}">${deflateSync(JSON.stringify(data)).toString('base64')}</script>\n`;

export function html(report, chunks) {
  const css = read('page.css');
  const scripts = read('scripts.txt').trim().split('\n').map((name) => read(name).replace(/\n?\/\/# sourceMappingURL=.*/, ''));
  const policy = `default-src 'none'; script-src ${scripts.map(hash).join(' ')}; style-src ${hash(css)}; img-src data:; `
    + "base-uri 'none'; form-action 'none'";
  return `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>Touchstone report</title><style>${css}</style></head>
<body>
<main id="report"><h1>${report.decision}</h1><table><tr><th>Verdict</th><th>Test</th></tr></table></main>
${block('overview', report)}${scripts.map((script) => `<script>${script}</script>\n`).join('')}
${chunks.map((chunk, number) => block(`cases-${number}`, chunk)).join('')}</body></html>
`;
}
