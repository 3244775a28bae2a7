CYPHER 5
MATCH (document:Node {id: $id})
MATCH (ledger:Node {id: $ledger})
RETURN document.id, document.number, ledger.reachedOn, ledger.complete,
  ledger.totalStates, ledger.totalBases, ledger.totalTasked, ledger.totalCounts, ledger.totalOpen,
  COLLECT {
    MATCH (row:LedgerRow)
    WHERE row.ledger = $ledger AND row.stateKey IS NOT NULL
    WITH row ORDER BY row.ledger, row.stateKey LIMIT 100
    RETURN [row.recipient, row.recipientName, row.state, row.respondedFrom, row.respondedTo,
      row.daysMin, row.daysMax]
  }
