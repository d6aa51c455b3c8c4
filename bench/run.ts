import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { benchArticles, benchLines } from './dedupe.js';
import { PEERS } from './peers.js';

// Speed and memory, as ratios to something measured in the same run: `npm run bench [-- section…]`.
// Sections: startup, throughput, memory, dedupe, linear. The result is printed and kept, dated, in bench/results.

// The library as it is installed; the sources, run as they stand, are several times slower in some loops.
const library = new URL('../dist/index.js', import.meta.url).href;
const { annotate, clean, extractQuotes, findEntities } = (await import(
  library
)) as typeof import('../src/index.js');

const root = fileURLToPath(new URL('../', import.meta.url));
const newskit = join(root, 'dist/newskit.js');
const data = process.env['NEWSKIT_DATA'] ?? '../shared/data';
const folder = mkdtempSync(join(tmpdir(), 'newskit-bench-'));
const sections = process.argv.slice(2);
const rows: string[] = [];

const records = readRecords('fnc1');
const articles = records.map(textOf);

function report(name: string, value: number, target: string, detail: string): void {
  rows.push(`| ${name} | ${value.toFixed(2)} × | ${target} | ${detail} |`);
  console.log(rows.at(-1));
}

function readRecords(name: string): string[] {
  const lines = gunzipSync(readFileSync(join(data, `raw/${name}.jsonl.gz`)))
    .toString('utf8')
    .split('\n');
  return lines.filter((line) => line !== '');
}

function textOf(record: string): string {
  return (JSON.parse(record) as { text: string }).text;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1]!;
}

/** Certificates of one's own make a bare `node -e 0` three times as slow, and so every ratio to it too good. */
const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;

function milliseconds(command: string, args: readonly string[], input = ''): number {
  const started = performance.now();
  spawnSync(command, args, { input, env, maxBuffer: 1 << 30 });
  return performance.now() - started;
}

/** The median of several runs, one of each in turn, so that a noisy moment meets both. */
function pair(a: () => number, b: () => number, times: number): [number, number] {
  const all: [number[], number[]] = [[], []];
  for (let at = 0; at < times; at++) {
    all[0].push(a());
    all[1].push(b());
  }
  return [median(all[0]), median(all[1])];
}

function startup(): void {
  const bare = () => milliseconds('node', ['-e', '0']);
  const story = join(folder, 'story.txt');
  writeFileSync(story, readFileSync(join(data, 'seed/summit.txt')));
  for (const [args, target] of [
    [['--version'], '≤ 1.6'],
    [['extract-quotes', story], '≤ 3'],
    [['annotate', story, '--json'], ''],
  ] as const) {
    const [ours, node] = pair(() => milliseconds('node', [newskit, ...args]), bare, 21);
    report(
      `\`newskit ${args[0]}\` to \`node -e 0\``,
      ours / node,
      target,
      `${ours.toFixed(0)} ms to ${node.toFixed(0)} ms`,
    );
  }
}

/** What a bench of throughput runs, over which texts and how often. */
interface Runner {
  readonly run: (text: string) => unknown;
  readonly texts: readonly string[];
  readonly passes: number;
}

/**
 * Megabytes of UTF-8 a second of processor time of each runner, the best of its passes, by which time the engine has compiled
 * what runs often, as in a run over thousands of articles. One pass of each in turn, so that a noisy moment meets all of
 * them; by the clock, other work on the machine would decide.
 */
function throughput<Name extends string>(runners: Readonly<Record<Name, Runner>>): Record<Name, number> {
  const names = Object.keys(runners) as Name[];
  const best = Object.fromEntries(names.map((name) => [name, 0])) as Record<Name, number>;
  for (let pass = 0; pass < Math.max(...names.map((name) => runners[name].passes)); pass++) {
    for (const name of names) {
      const { run, texts, passes } = runners[name];
      if (pass >= passes) continue;
      const before = process.cpuUsage();
      for (const text of texts) run(text);
      const { user, system } = process.cpuUsage(before);
      const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
      best[name] = Math.max(best[name], bytes / (user + system));
    }
  }
  return best;
}

const PASSES = 14;

function throughputs(): void {
  const texts = articles.slice(0, 250);
  const all = { texts: articles, passes: 4 };
  const few = { texts, passes: PASSES };
  const { compromise, wink, ...ours } = throughput({
    compromise: { run: PEERS.compromise, texts, passes: 3 },
    wink: { run: PEERS.wink, ...few },
    annotate: { run: (text) => annotate(text), ...few },
    clean: { run: (text) => clean(text), ...all },
    'clean --no-model': { run: (text) => clean(text, { lineModel: false }), ...all },
    entities: { run: (text) => findEntities(text), ...few },
    'extract-quotes': { run: (text) => extractQuotes(text), ...few },
    'extract-quotes --indirect': { run: (text) => extractQuotes(text, { indirect: true }), ...few },
  });
  const row = (name: string, one: number, peer: number, target: string) =>
    report(name, one / peer, target, `${one.toFixed(2)} MB/s to ${peer.toFixed(2)} MB/s`);
  row('`annotate` to compromise, quotes and names', ours.annotate, compromise, '≥ 30');
  row('`clean` to wink-nlp, readDoc', ours.clean, wink, '≥ 6');
  row('`clean --no-model` to wink-nlp, readDoc', ours['clean --no-model'], wink, '≥ 20');
  row('`entities` to wink-nlp, readDoc', ours.entities, wink, '≥ 1.5');
  row('`extract-quotes` to wink-nlp, readDoc', ours['extract-quotes'], wink, '');
  row('`extract-quotes --indirect` to wink-nlp, readDoc', ours['extract-quotes --indirect'], wink, '≥ 1.5');
  // Words that were met before cost less: here each article is new.
  const once = { texts: readRecords('reuters21578').slice(0, 4000).map(textOf), passes: 1 };
  const first = throughput({
    wink: { run: PEERS.wink, ...once },
    entities: { run: (text) => findEntities(text), ...once },
    'extract-quotes --indirect': { run: (text) => extractQuotes(text, { indirect: true }), ...once },
  });
  row('`entities` to wink-nlp, articles met once', first.entities, first.wink, '');
  row(
    '`extract-quotes --indirect` to wink-nlp, the same',
    first['extract-quotes --indirect'],
    first.wink,
    '',
  );
}

/** What a run of newskit took: processor time in milliseconds, and the megabytes that it held at most. */
function measure(args: readonly string[], input = ''): { cpu: number; peak: number } {
  const hook =
    'data:text/javascript,process.on("exit",()=>{const u=process.resourceUsage();process._rawDebug("USED "+(u.userCPUTime+u.systemCPUTime)+" "+u.maxRSS)})';
  const { stderr } = spawnSync('node', ['--import', hook, newskit, ...args], {
    input,
    maxBuffer: 1 << 30,
    encoding: 'utf8',
  });
  const [, cpu, peak] = /USED (\d+) (\d+)/.exec(stderr)!;
  return { cpu: Number(cpu) / 1000, peak: Number(peak) / 1024 };
}

function memory(): void {
  const many = (count: number) =>
    Array.from({ length: count }, (_, at) => records[at % records.length]).join('\n');
  for (const jobs of ['1', '2']) {
    const args = ['annotate', '--format', 'ndjson', '--jobs', jobs];
    const small = measure(args, many(2000)).peak;
    const large = measure(args, many(20_000)).peak;
    report(
      `peak memory, 20,000 to 2,000 articles, ${jobs} jobs`,
      large / small,
      '≤ 1.3',
      `${large.toFixed(0)} MB to ${small.toFixed(0)} MB`,
    );
  }
}

function linear(): void {
  const ordinary = articles.join('\n\n').slice(0, 2_000_000);
  const inputs: [string, (size: number) => string][] = [
    ['ordinary text', (size) => ordinary.slice(0, size * 1_000_000)],
    ['100,000 unclosed marks', (size) => 'He said "no, '.repeat(size * 50_000)],
    ['nested marks', (size) => '“‘'.repeat(size * 50_000)],
    [
      'one line of 20 MB',
      (size) =>
        ordinary
          .replaceAll('\n', ' ')
          .repeat(10)
          .slice(0, size * 10_000_000),
    ],
  ];
  for (const [name, make] of inputs) {
    const time = (size: number) => {
      const path = join(folder, 'long.txt');
      writeFileSync(path, make(size));
      return measure(['annotate', path, '--json']).cpu;
    };
    const [two, one] = pair(
      () => time(2),
      () => time(1),
      3,
    );
    report(
      `twice the text: ${name}`,
      two / one,
      '≤ 2.3',
      `${(two / 1000).toFixed(2)} s to ${(one / 1000).toFixed(2)} s`,
    );
  }
}

function dedupe(): void {
  benchLines(newskit, folder, articles, report);
  benchArticles(articles, report);
}

const ALL: Readonly<Record<string, () => void>> = {
  startup,
  throughput: throughputs,
  memory,
  dedupe,
  linear,
};

try {
  for (const [name, run] of Object.entries(ALL)) if (sections.length === 0 || sections.includes(name)) run();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
const date = new Date().toISOString().slice(0, 10);
const machine = `${cpus().length} × ${cpus()[0]!.model}, Node ${process.version}`;
if (sections.length === 0) {
  mkdirSync(new URL('./results/', import.meta.url), { recursive: true });
  writeFileSync(
    new URL(`./results/${date}.md`, import.meta.url),
    `# ${date}\n\n${machine}. Articles: Fake News Challenge bodies.\n\n| what | ratio | target | measured |\n|---|---|---|---|\n${rows.join('\n')}\n`,
  );
}
