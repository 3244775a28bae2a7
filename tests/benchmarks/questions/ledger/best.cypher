CYPHER 5
MATCH (document:Node {id: $id})
MATCH (ledger:Node {id: $ledger})
RETURN document.id, document.number, ledger.reachedOn, ledger.complete,
  ledger.totalStates, ledger.totalBases, ledger.totalTasked, ledger.totalCounts, ledger.totalOpen,
  COLLECT {
    MATCH (row:LedgerRow)
    WHERE row.ledger = $ledger AND row.stateKey IS NOT NULL
    WITH row ORDER BY row.ledger, row.stateKey LIMIT 100
    MATCH (recipient:Node {id: row.recipient})
    WITH row, recipient ORDER BY row.ledger, row.stateKey
    RETURN [row.recipient, coalesce(recipient.name, recipient.text), row.state, row.respondedFrom, row.respondedTo,
      row.daysMin, row.daysMax]
  }
