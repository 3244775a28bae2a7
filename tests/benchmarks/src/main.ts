import { resolve } from 'node:path';
import { checkAnswers } from './check-answers.js';
import { projectPlainModel } from './plain/project-plain-model.js';
import { profileTallies } from './profile/profile-tallies.js';
import { listQuestions } from './questions/list-questions.js';
import { HELP, type Options, readOptions } from './read-options.js';
import { describeCommit, describeMachine } from './report/describe-machine.js';
import { toResults } from './report/to-results.js';
import { writeReport } from './report/write-report.js';
import { runRounds, warmUp } from './run-rounds.js';
import { openDriver } from './serve/open-driver.js';
import { startSystems } from './systems/start-systems.js';
import type { System } from './systems/system.js';
import { openTally, type Tally } from './tally.js';
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
  const systems: System[] = [];
  try {
    const subjects = await chooseSubjects(world, driver);
    if (options.systems.includes('plain')) await projectPlainModel(driver, world, print);
    systems.push(...(await startSystems(options.systems, world)));
    const tallies = openTallies(subjects, systems, options);
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
    process.stdout.write(`${writeReport(result, options.output)}\n`);
  } finally {
    await closeAll(systems, world, driver);
  }
}

function openTallies(subjects: Subjects, systems: readonly System[], { questions }: Options): Tally[] {
  return listQuestions(questions).flatMap((question) => {
    const variables = question.variables(subjects);
    if (variables === null) {
      print(`not asked: ${question.name}: this world has nothing to ask for`);
      return [];
    }
    return systems.map((system) => openTally({ question, variables }, system));
  });
}

async function closeAll(systems: readonly System[], world: World, driver: ReturnType<typeof openDriver>) {
  for (const system of systems) await system.close();
  await driver.close();
  await world.close();
}
