import ContentFiles
public import Records
public import Refreshers

/// What is kept about people: here nothing is.
extension PreviewDesk {
  /// Nothing is due.
  public func offers() throws -> [Offer] { [] }

  /// Nothing is due.
  public func nextOffer() throws -> Offer? { nil }

  /// Nobody stands anywhere.
  public func standing() throws -> Standing? { nil }

  /// The situation that is previewed, whatever name is asked for.
  public func item(named name: String) throws -> Item { .scenario(situation.entry.id) }

  /// Nothing is held, so that there is nothing to show.
  ///
  /// - Throws: ``StaffDeskError/noRoster``.
  public func myData() throws -> MyData { throw StaffDeskError.noRoster }

  /// Nothing is completed.
  public func certificates() throws -> [Certificate] { [] }

  /// Nothing is completed.
  public func certificate(coded code: String) throws -> Certificate? { nil }

  /// Nobody chose anything.
  public func prefersPlain() throws -> Bool? { nil }

  /// Nothing is remembered.
  public func preferPlain(_ plain: Bool) throws {}
}
