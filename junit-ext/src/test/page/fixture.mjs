import { writeFileSync } from 'node:fs';
import { html } from './file.mjs';
import { overview, chunks } from './data.mjs';

const [out, cases = '40'] = process.argv.slice(2);
if (!out) {
  throw new Error('usage: node fixture.mjs OUT.html [CASES]');
}
const report = overview(Number(cases));
writeFileSync(out, html(report, chunks(report)));
