public import People

/// Tells what is held about whom.
public protocol CustodyStore: Sendable {
  /// What is held about a person in each table of the ``DataInventory``, in its order.
  ///
  /// Tables in which nothing is held are listed with no rows.
  func holdings(of person: PersonID) throws(RecordsError) -> [Holding]

  /// The exports that held decisions of a person, the latest last.
  func decisionExports(of person: PersonID) throws(RecordsError) -> [DecisionExport]

  /// How often reports were looked at in which a person's decisions are summed up, by cycle.
  func reportViews(of person: PersonID) throws(RecordsError) -> [ReportView]
}
