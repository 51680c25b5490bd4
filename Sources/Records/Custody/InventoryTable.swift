public import Content

/// One table of the store: what it is there for, how long its rows stay, and its columns.
public struct InventoryTable: Hashable, Sendable {
  /// Its name in the store.
  public let name: String
  /// What a row is and what for, in plain words.
  public let purpose: LocalisedText
  /// What it is about.
  public let topic: InventoryTopic
  /// How long a row stays.
  public let retention: RetentionRule
  /// Its columns, in their order in the store.
  public let columns: [InventoryColumn]

  /// Makes a table.
  public init(
    name: String, purpose: LocalisedText, topic: InventoryTopic, retention: RetentionRule,
    columns: [InventoryColumn]
  ) {
    self.name = name
    self.purpose = purpose
    self.topic = topic
    self.retention = retention
    self.columns = columns
  }
}
