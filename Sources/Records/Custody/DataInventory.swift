import Content

/// Every table and column of the store, with purpose and retention in plain words.
///
/// Staff notices and `my-data` are printed from it, and a test holds it against the schema: what is
/// not written here is not kept.
public struct DataInventory: Hashable, Sendable {
  /// The inventory of the store.
  public static let store = DataInventory(
    tables: people + roster + dates + attempts + decisions + remarks + reports + editions + audit)

  /// The tables, those about a person first.
  public let tables: [InventoryTable]

  /// Makes an inventory.
  public init(tables: [InventoryTable]) { self.tables = tables }

  /// The table of this name, or nil where there is none.
  public func table(_ name: String) -> InventoryTable? { tables.first { $0.name == name } }
}

extension InventoryTable {
  /// Makes a table from its texts by language, and its columns from name, English and Spanish.
  init(
    name: String, purpose: [Language: String], topic: InventoryTopic,
    retention: RetentionRule, columns: [(name: String, english: String, spanish: String)]
  ) {
    self.init(
      name: name, purpose: LocalisedText(purpose), topic: topic, retention: retention,
      columns: columns.map { column in
        InventoryColumn(
          name: column.name,
          purpose: LocalisedText(["en": column.english, "es": column.spanish]))
      })
  }
}
