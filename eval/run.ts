import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readModel } from '../src/io/read-model.js';
import { Engine } from '../src/pipeline/engine.js';
import type { Score } from './score.js';
import { SCORERS } from './scorers.js';

// Scores newskit on gold data and holds the scores against the floors in `floors.json`.
//
//   npm run eval                     all themes; the data is looked for in ../shared/data
//   NEWSKIT_DATA=folder npm run eval -- quotes entities
//   npm run eval -- --raise          write the floors that this run has risen above

const FLOORS = new URL('./floors.json', import.meta.url);
/** How far below a score its floor is set: figures are exact, so only enough to round. */
const SLACK = 0.05;

const data = process.env['NEWSKIT_DATA'] ?? '../shared/data';
const themes = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const raise = process.argv.includes('--raise');

if (!existsSync(join(data, 'quotes'))) {
  console.log(`eval: no gold data in ${data}, nothing was scored; NEWSKIT_DATA names another folder`);
  process.exit(0);
}

const floors = JSON.parse(readFileSync(FLOORS, 'utf8')) as Record<string, number>;
const failures: string[] = [];
const engine = new Engine(readModel);
for (const [theme, score] of Object.entries(SCORERS)) {
  if (themes.length > 0 && !themes.includes(theme)) continue;
  const started = performance.now();
  const scores = score(data, engine);
  console.log(`\n${theme} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
  for (const row of scores) {
    const floor = floors[row.name];
    const missed = floor !== undefined && isBelow(row, floor);
    if (missed) failures.push(`${row.name}: ${row.value.toFixed(2)}, floor ${floor}`);
    const risen = floorOf(row);
    if (
      raise &&
      row.isPinned !== false &&
      (floor === undefined || isBelow({ ...row, value: floor }, risen))
    ) {
      floors[row.name] = risen;
    }
    console.log(
      `  ${row.name.padEnd(52)} ${row.value.toFixed(2).padStart(8)} ${row.unit ?? '%'}${missed ? `  BELOW ${floor}` : ''}${row.note ? `  ${row.note}` : ''}`,
    );
  }
}

if (raise) {
  const sorted = Object.fromEntries(Object.entries(floors).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(FLOORS, `${JSON.stringify(sorted, null, 2)}\n`);
}
if (failures.length > 0) {
  console.error(`\neval: below the floor:\n  ${failures.join('\n  ')}`);
  process.exitCode = 1;
}

function isBelow({ value, higherIsBetter = true }: Score, floor: number): boolean {
  return higherIsBetter ? value < floor : value > floor;
}

function floorOf({ value, higherIsBetter = true }: Score): number {
  const floor = higherIsBetter ? Math.max(0, value - SLACK) : value + SLACK;
  return Math.round(floor * 100) / 100;
}
