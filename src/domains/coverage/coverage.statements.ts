/** What the held documents of each kind are and hold. */
export const listDocumentKindCoverages = `CYPHER 5
MATCH (coverage:DocumentKindCoverage)
RETURN coverage.kind, coverage.documents, coverage.dated, coverage.earliest, coverage.latest, coverage.actions, coverage.directives
ORDER BY coverage.kind`;

/** Months with something in them; the one without a month, for what has no date, comes last. */
export const listPeriodCoverages = `CYPHER 5
MATCH (coverage:PeriodCoverage)
RETURN coverage.month, coverage.documents, coverage.actions, coverage.actionsCertain
ORDER BY coverage.month`;

export const listRosterCoverages = `CYPHER 5
MATCH (coverage:RosterCoverage)
RETURN properties(coverage) ORDER BY coverage.nameKey`;
