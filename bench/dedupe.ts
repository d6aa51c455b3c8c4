import { spawnSync } from 'node:child_process';
import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { ArticleIndex } from '../src/dedupe/article-index.js';
import { markLines } from '../src/dedupe/mark-lines.js';
import { shingleArticle } from '../src/dedupe/shingle-article.js';
import { createDocument } from '../src/normalize/create-document.js';
import { seededRandom } from '../training/random.js';

type Report = (name: string, value: number, target: string, detail: string) => void;

const LINES_BYTES = 200_000_000;
const WORDS_OF_ARTICLE = 200;

/** `dedupe --lines` on 200 MB beside awk, by the clock and in memory. */
export function benchLines(
  newskit: string,
  folder: string,
  articles: readonly string[],
  report: Report,
): void {
  const path = join(folder, 'lines.txt');
  writeLines(path, articles);
  const ours = best(() =>
    timed('node', [newskit, 'dedupe', '--lines', path, '-o', join(folder, 'ours.txt')]),
  );
  const awk = best(() => timed('awk', ['!seen[$0]++', path], join(folder, 'awk.txt')));
  const same = spawnSync('cmp', [join(folder, 'ours.txt'), join(folder, 'awk.txt')]).status === 0;
  if (!same) throw new Error('dedupe --lines and awk wrote different lines');
  const detail = (unit: string, a: number, b: number, digits: number) =>
    `${a.toFixed(digits)} ${unit} to ${b.toFixed(digits)} ${unit}`;
  report(
    "`dedupe --lines` on 200 MB to `awk '!seen[$0]++'`, by the clock",
    ours.seconds / awk.seconds,
    '≤ 0.35',
    detail('s', ours.seconds, awk.seconds, 2),
  );
  report('the same, memory', ours.peak / awk.peak, '≤ 0.5', detail('MB', ours.peak, awk.peak, 0));
}

/** What an article costs among 200,000 beside 20,000, and the memory that one takes. */
export function benchArticles(articles: readonly string[], report: Report): void {
  const sentences = articles
    .flatMap((text) => text.split(/(?<=[.!?])\s+/))
    .filter((text) => text.length > 40);
  const random = seededRandom(1);
  const index = new ArticleIndex();
  const cost = (count: number): number => {
    const texts = Array.from({ length: count }, () => makeArticle(sentences, random));
    const before = process.cpuUsage();
    for (const raw of texts) {
      const document = createDocument({ id: '', file: null, raw }, []);
      const shingles = shingleArticle(document, markLines(document, {}));
      index.add(shingles, index.findCopies(shingles));
    }
    const { user, system } = process.cpuUsage(before);
    return (user + system) / count;
  };
  cost(10_000);
  const early = cost(10_000);
  for (let made = 20_000; made < 190_000; made += 10_000) cost(10_000);
  const late = cost(10_000);
  report(
    '`dedupe`: an article among 200,000 to one among 20,000',
    late / early,
    '≤ 1.5',
    `${late.toFixed(0)} µs to ${early.toFixed(0)} µs`,
  );
  const kilobytes = index.byteLength / index.count / 1024;
  report(
    'memory an article, in KB',
    kilobytes,
    '≤ 1',
    `${(index.byteLength / 1e6).toFixed(0)} MB of 200,000`,
  );
}

/** An article of sentences of many, each with words of others in it, so that few are copies. */
function makeArticle(sentences: readonly string[], random: () => number): string {
  const words: string[] = [];
  while (words.length < WORDS_OF_ARTICLE) {
    const sentence = sentences[Math.floor(random() * sentences.length)]!.split(/\s+/);
    const other = sentences[Math.floor(random() * sentences.length)]!.split(/\s+/);
    words.push(...sentence.map((word, at) => (at % 3 === 2 ? (other[at] ?? word) : word)));
  }
  return words.join(' ');
}

/** Lines of articles, of which about a third come again. */
function writeLines(path: string, articles: readonly string[]): void {
  const lines = articles.flatMap((text) => text.split('\n')).filter((line) => line !== '');
  const random = seededRandom(2);
  const file = openSync(path, 'w');
  for (let written = 0, round = 0; written < LINES_BYTES; round++) {
    const chunk = lines
      .map((line) => `${random() < 0.3 ? line.slice(0, 60) : `${round} ${line.slice(0, 60)}`}\n`)
      .join('');
    written += writeSync(file, chunk);
  }
  closeSync(file);
}

/** Seconds by the clock and the most megabytes held. */
function timed(command: string, args: readonly string[], output?: string): { seconds: number; peak: number } {
  const file = output === undefined ? null : openSync(output, 'w');
  const script =
    'import resource,subprocess,sys,time;s=time.time();subprocess.run(sys.argv[1:],check=True);sys.stderr.write("USED %f %d" % (time.time()-s,resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss))';
  const { stderr } = spawnSync('python3', ['-c', script, command, ...args], {
    stdio: ['ignore', file ?? 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  if (file !== null) closeSync(file);
  const [, seconds, peak] = /USED ([\d.]+) (\d+)/.exec(stderr)!;
  return { seconds: Number(seconds), peak: Number(peak) / 1024 };
}

function best(run: () => { seconds: number; peak: number }): { seconds: number; peak: number } {
  const runs = [run(), run(), run()];
  return runs.reduce((a, b) => (a.seconds <= b.seconds ? a : b));
}
