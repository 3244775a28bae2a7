/** What is left to be made of a world. Families take from it, so that its counts come out exactly. */
export interface Budget {
  documents: number;
  assignments: number;
  actions: number;
}
