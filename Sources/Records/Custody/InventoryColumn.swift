public import Content

/// One column of a table, and what it is there for.
public struct InventoryColumn: Hashable, Sendable {
  /// Its name in the store.
  public let name: String
  /// What it holds and what for, in plain words.
  public let purpose: LocalisedText

  /// Makes a column.
  public init(name: String, purpose: LocalisedText) {
    self.name = name
    self.purpose = purpose
  }
}
