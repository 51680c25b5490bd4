/// What a person who trains needs of the store.
public typealias StaffStore = AttemptStore & AgendaStore & RemarkStore & CustodyStore

/// The store as a whole.
public typealias TrainingStore = StaffStore & RosterStore & RefresherStore & AuditStore
  & ReportStore
