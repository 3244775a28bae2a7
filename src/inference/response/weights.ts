/**
 * What each piece of evidence adds to the score of a response. The sum is multiplied by how sure it is that the actor is
 * expected to answer, and capped at 1. `docs/inference.md` says why these numbers.
 */
export const WEIGHTS = {
  /** The actor is expected to answer: without it nothing is a response. */
  addressee: 0.1,
  /** The report of the deed names the document. */
  citation: 0.55,
  /** Deed and directive concern the same initiative. */
  programme: 0.25,
  /** The actor had passed the document on, so it had it. */
  relay: 0.15,
  /** The deed begins no earlier than the document. */
  later: 0.1,
  /** The deed ends within the window after the document. */
  soon: 0.05,
  /** Words of a directive's topics stand in the summary of the deed. */
  topicWords: 0.1,
  /** The deed is only of a kind that a topic asks for. */
  topicKind: 0.05,
} as const;

/** Below it no response is asserted. */
export const RESPONSE_THRESHOLD = 0.3;

/** Days after a document in which a deed that does not name it can still be thought of as its answer. */
export const WINDOW_DAYS = 90;
