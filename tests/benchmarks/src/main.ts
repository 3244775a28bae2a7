import { resolve } from 'node:path';
import type { Driver } from 'neo4j-driver';
import { checkAnswers } from './check-answers.js';
import { projectPlainModel } from './plain/project-plain-model.js';
import { profileCpu } from './profile/profile-cpu.js';
import { profileTallies } from './profile/profile-tallies.js';
import { listQuestions } from './questions/list-questions.js';
import { HELP, type Options, readOptions } from './read-options.js';
import { describeCommit, describeMachine } from './report/describe-machine.js';
import { toResults } from './report/to-results.js';
import { writeReport } from './report/write-report.js';
import { runRounds, warmUp } from './run-rounds.js';
import { openDriver } from './serve/open-driver.js';
import { startSystems } from './systems/start-systems.js';
import type { Asked } from './systems/system.js';
import { openTally } from './tally.js';
import { chooseSubjects } from './world/choose-subjects.js';
import { openWorld, type World } from './world/open-world.js';
import type { Subjects } from './world/subjects.js';

function print(line: string): void {
  process.stderr.write(`${line}\n`);
}

const options = readOptions(process.argv.slice(2), resolve(import.meta.dirname, '../results'));
if (options) await main(options);
else process.stdout.write(HELP);

async function main(options: Options): Promise<void> {
  const world = await openWorld(options);
  const driver = openDriver(world);
  try {
    const subjects = await chooseSubjects(world, driver, options);
    const asked = listAsked(subjects, options);
    process.stdout.write(`${await carryOut({ options, world, driver, subjects, asked })}\n`);
  } finally {
    await driver.close();
    await world.close();
  }
}

interface Task {
  readonly options: Options;
  readonly world: World;
  readonly driver: Driver;
  readonly subjects: Subjects;
  readonly asked: readonly Asked[];
}

/** What people read of it. */
function carryOut(task: Task): Promise<string> {
  const { options, asked, world } = task;
  if (options.cpuProfiles === undefined) return compare(task);
  const clients = Math.max(...options.clients);
  const { seconds, cpuProfiles: folder } = options;
  return profileCpu(asked, world, { folder: resolve(folder), systems: ['http', 'xielian'], clients, seconds });
}

async function compare({ options, world, driver, subjects, asked }: Task): Promise<string> {
  if (options.systems.includes('plain')) await projectPlainModel(driver, world, print);
  const systems = await startSystems(options.systems, world);
  try {
    const tallies = asked.flatMap((one) => systems.map((system) => openTally(one, system)));
    await checkAnswers(tallies, print);
    await profileTallies(tallies, driver, world);
    const run = { tallies, options, java: world.java, print };
    await warmUp(run);
    await runRounds(run);
    const result = {
      world: world.name,
      measuredAt: new Date().toISOString(),
      commit: describeCommit(),
      machine: await describeMachine(driver),
      method: { rounds: options.rounds, seconds: options.seconds, clients: options.clients },
      subjects,
      questions: toResults(tallies),
    };
    return writeReport(result, options.output);
  } finally {
    for (const system of systems) await system.close();
  }
}

function listAsked(subjects: Subjects, { questions }: Options): Asked[] {
  return listQuestions(questions).flatMap((question) => {
    const variables = question.variables(subjects);
    if (variables !== null) return [{ question, variables }];
    print(`not asked: ${question.name}: this world has nothing to ask for`);
    return [];
  });
}
