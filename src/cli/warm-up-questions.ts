import type { SavedQuestion } from '../questions/saved-question.js';

interface WarmUp {
  /** Whether every question was asked once, or will not be asked any more. */
  isDone(): boolean;
}

/**
 * Asks each saved question once. The first one, which wakes the database's compiler and costs as much as all others
 * together, is waited for; the others follow while the server listens already.
 */
export async function warmUpQuestions(
  [first, ...others]: readonly SavedQuestion[],
  ask: (texts: readonly string[]) => Promise<void>,
  onFailure: (error: unknown) => void,
): Promise<WarmUp> {
  let done = false;
  await ask(first ? [first.text] : []);
  void ask(others.map(({ text }) => text))
    .catch(onFailure)
    .finally(() => {
      done = true;
    });
  return { isDone: () => done };
}
