/// The forms in which ids are written.
public enum IdentifierForm: Sendable {
  /// Lowercase letters and digits in words joined by single hyphens, a letter first: `text-at-the-shop`.
  case kebab
  /// Three capitals, a hyphen and a number: `MIN-2`.
  case clause
  /// Lowercase letters and digits in words joined by underscores: `report_hours`.
  case snake
  /// A language code: two or three lowercase letters, perhaps with a region: `es`, `pt-BR`.
  case language

  /// Tells whether `text` has this form; ids longer than 64 bytes have none.
  public func admits(_ text: String) -> Bool {
    let bytes = text.utf8.span
    guard (1...64).contains(bytes.count) else { return false }
    switch self {
    case .kebab: return IdentifierForm.isWords(bytes, joinedBy: UInt8(ascii: "-"))
    case .snake: return IdentifierForm.isWords(bytes, joinedBy: UInt8(ascii: "_"))
    case .clause:
      guard bytes.count >= 5, bytes[3] == UInt8(ascii: "-") else { return false }
      return (0..<3).allSatisfy { bytes[$0].isUppercase }
        && (4..<bytes.count).allSatisfy { bytes[$0].isDigit } && bytes[4] != UInt8(ascii: "0")
    case .language:
      let parts = text.split(separator: "-", omittingEmptySubsequences: false)
      guard (2...3).contains(parts[0].utf8.count), parts[0].utf8.allSatisfy(\.isLowercase) else {
        return false
      }
      return parts.count == 1
        || parts.count == 2 && parts[1].utf8.count == 2 && parts[1].utf8.allSatisfy(\.isUppercase)
    }
  }

  /// Whether these are lowercase words with digits, a letter first, one joint between two.
  private static func isWords(_ bytes: Span<UInt8>, joinedBy joint: UInt8) -> Bool {
    guard bytes[0].isLowercase, bytes[bytes.count - 1] != joint else { return false }
    for place in 1..<bytes.count {
      let byte = bytes[place]
      guard byte.isLowercase || byte.isDigit || byte == joint && bytes[place - 1] != joint else {
        return false
      }
    }
    return true
  }

  /// What the form asks for, as the help line of a diagnostic says it.
  public var rule: String {
    switch self {
    case .kebab: "write lowercase words joined by hyphens, such as `sign-up`"
    case .clause: "write three capitals, a hyphen and a number, such as `MIN-2`"
    case .snake: "write lowercase words joined by underscores, such as `report_hours`"
    case .language: "write a language code, such as `es`"
    }
  }
}

extension UInt8 {
  fileprivate var isLowercase: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self) }
  fileprivate var isUppercase: Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) }
  fileprivate var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
}
