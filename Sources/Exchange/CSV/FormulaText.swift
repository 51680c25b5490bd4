/// Text that a spreadsheet takes for a formula.
enum FormulaText {
  /// Whether it begins as formulas do.
  static func isFormula(_ text: String) -> Bool { text.utf8.first.map(begins) ?? false }

  /// Whether it begins as formulas do, perhaps after apostrophes, so that a further one keeps it
  /// harmless and can be taken away again.
  static func needsApostrophe(_ text: String) -> Bool {
    text.utf8.first { $0 != Byte.apostrophe }.map(begins) ?? false
  }

  /// The text without the apostrophe that kept it harmless.
  static func bared(_ text: String) -> String {
    guard text.utf8.first == Byte.apostrophe, needsApostrophe(text) else { return text }
    return String(text.unicodeScalars.dropFirst())
  }

  private static func begins(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "@"), Byte.dash, Byte.tab, Byte.cr:
      true
    default: false
    }
  }
}
