import { readFileSync } from 'node:fs';
import { compileText } from './eval/compiled-names.ts';
const overlap = (a: any, b: any) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
const what = process.argv[2];
let n = 0;
for (const line of readFileSync('../shared/eval/quotes-dev.jsonl', 'utf8').split('\n').filter(Boolean)) {
  const d = JSON.parse(line);
  const mine = compileText(d.text).quotes.filter((q) => q.kind === 'direct');
  const ctx = (s: number, e: number) => d.text.slice(Math.max(0, s - 200), s).replace(/\n+/g, ' ¶ ') + '⟦' + d.text.slice(s, e) + '⟧' + d.text.slice(e, e + 120).replace(/\n+/g, ' ¶ ');
  for (const g of d.quotes) {
    const hit = mine.find((p) => overlap(g, p) >= 0.8 * (g.end - g.start));
    if (!hit) { if (what === 'miss') console.log(++n, d.id, ctx(g.start, g.end), '<=', g.source.map((s: any) => s.text).join('|'), '\n'); continue; }
    if (!g.source.length) continue;
    const ok = hit.speakerStart !== null && g.source.some((s: any) => overlap(s, { start: hit.speakerStart, end: hit.speakerEnd }) > 0);
    if (!ok && what === 'speaker') console.log(++n, d.id, ctx(g.start, g.end), '\n   GOLD', g.source.map((s: any) => s.text).join('|'), ' MINE', hit.speakerStart === null ? null : d.text.slice(hit.speakerStart, hit.speakerEnd!), '\n');
  }
  for (const p of mine) {
    if (d.text.slice(p.start, p.end).trim().split(/\s+/).length < 3) continue;
    if (!d.quotes.some((g: any) => overlap(g, p) >= 0.5 * Math.min(g.end - g.start, p.end - p.start)) && what === 'false') console.log(++n, d.id, ctx(p.start, p.end), '<=', p.speakerStart === null ? null : d.text.slice(p.speakerStart, p.speakerEnd!), '\n');
  }
}
