public import People
public import Records

extension SQLiteStore {
  /// What is held about a person in each table of the inventory.
  public func holdings(of person: PersonID) throws(RecordsError) -> [Holding] {
    try read { try $0.holdings(of: person) }
  }

  /// The exports that held decisions of a person, the latest last.
  public func decisionExports(of person: PersonID) throws(RecordsError) -> [DecisionExport] {
    try read { try $0.decisionExports(of: person) }
  }

  /// How often reports were looked at in which a person's decisions are summed up, by cycle.
  public func reportViews(of person: PersonID) throws(RecordsError) -> [ReportView] {
    try read { try $0.reportViews(of: person) }
  }
}
