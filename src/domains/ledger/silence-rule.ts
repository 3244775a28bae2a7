/** The rule for `SILENT`, as every ledger returns it. The code is in `search-reports.ts` and `build-ledger.ts`. */
export const SILENCE_RULE =
  'A recipient is SILENT only where it was to act, nothing shows that it did, and a later report says that it covers the ' +
  "whole of a class that the recipient belongs to (and, where the report names a matter, this matter) and doesn't name it. " +
  'A report that picks examples, is undated, or is not later makes nobody silent; then the state is UNKNOWN.';
