public import People
public import Records

extension SQLiteStore {
  /// What is held about a person in each table of the inventory.
  public func holdings(of person: PersonID) throws(RecordsError) -> [Holding] {
    try read { try $0.holdings(of: person) }
  }
}
