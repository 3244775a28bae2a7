/** A walk over steps that know what may follow them. */
export interface Walk<Step> {
  readonly starts: readonly Step[];
  /** Steps that may follow a path; empty where it ends. Must not walk in circles. */
  readonly next: (path: readonly Step[]) => readonly Step[];
  /** Whether a path that ends here is wanted; left out: only paths that cannot go on. */
  readonly isWanted?: (path: readonly Step[]) => boolean;
  readonly maxLength: number;
  readonly maxPaths: number;
}

export interface Paths<Step> {
  readonly paths: readonly (readonly Step[])[];
  /** Paths that could have gone on, but reached the greatest length. */
  readonly cutByLength: number;
  /** Whether there are more paths than `maxPaths`. */
  readonly cutByCount: boolean;
}

/** All paths, depth first, in the order of `starts` and `next`. */
export function enumeratePaths<Step>({ starts, next, isWanted, maxLength, maxPaths }: Walk<Step>): Paths<Step> {
  const paths: (readonly Step[])[] = [];
  let cutByLength = 0;
  const stack: (readonly Step[])[] = starts.map((step) => [step]).reverse();
  while (stack.length > 0) {
    const path = stack.pop() ?? [];
    const following = next(path);
    const tooLong = path.length >= maxLength && following.length > 0;
    if (tooLong) cutByLength += 1;
    const ends = following.length === 0 || tooLong;
    const wanted = isWanted?.(path) ?? ends;
    if (wanted && paths.length >= maxPaths) return { paths, cutByLength, cutByCount: true };
    if (wanted) paths.push(path);
    if (!ends) stack.push(...following.map((step) => [...path, step]).reverse());
  }
  return { paths, cutByLength, cutByCount: false };
}
