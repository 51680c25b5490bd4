/// How many columns text takes on a terminal.
///
/// What the painter replaces takes one column, as its replacement does. Where terminals disagree,
/// as on spacing marks, it is the wider answer.
///
/// - SeeAlso: Unicode Standard Annex #11 (East Asian Width) and Technical Standard #51 (Emoji).
public enum DisplayWidth {
  /// The columns of a text.
  public static func of(_ text: some StringProtocol) -> Int {
    var columns = 0
    for scalar in text.unicodeScalars {
      guard standsAlone(scalar) else { return text.reduce(0) { $0 + of($1) } }
      columns += 1
    }
    return columns
  }

  /// The most columns that a text takes on any terminal, those that know no clusters among them.
  static func most(of text: some StringProtocol) -> Int {
    text.unicodeScalars.reduce(0) { $0 + (standsAlone($1) ? 1 : 2) }
  }

  /// The columns of a character: 0 for marks alone, 2 for wide ones, else 1.
  public static func of(_ character: Character) -> Int {
    let scalars = character.unicodeScalars
    guard let first = scalars.first else { return 0 }
    let width = of(first)
    guard scalars.count > 1 else { return width }
    if width > 0, first.properties.isEmoji {
      let isPicture =
        width == 2 || scalars.contains("\u{FE0F}") || first.properties.isEmojiPresentation
      return isPicture ? 2 : 1
    }
    if scalars.allSatisfy({ $0.steersTerminals || $0.isASCII }) { return scalars.count }
    return min(2, scalars.reduce(0) { $0 + of($1) })
  }

  /// Whether a scalar takes one column whatever stands beside it: Latin and its punctuation, lines
  /// and boxes.
  private static func standsAlone(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case ..<0x300, 0x2010...0x2027, 0x2500...0x259F: true
    default: false
    }
  }

  /// The columns of a scalar by itself.
  private static func of(_ scalar: Unicode.Scalar) -> Int {
    if standsAlone(scalar) || scalar.steersTerminals { return 1 }
    if isWide(scalar.value) { return isFiller(scalar.value) ? 0 : 2 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return 0
    case .format: return isSubtending(scalar.value) ? 1 : 0
    default: return isJamoWithin(scalar.value) || isFiller(scalar.value) ? 0 : 1
    }
  }

  /// Whether it is a vowel or a final consonant that joins a Hangul syllable.
  private static func isJamoWithin(_ value: UInt32) -> Bool {
    (0x1160...0x11FF).contains(value) || (0xD7B0...0xD7FF).contains(value)
  }

  /// Whether it is a Hangul filler, which shows nothing.
  private static func isFiller(_ value: UInt32) -> Bool { value == 0x3164 || value == 0xFFA0 }

  /// Whether it is a sign of number or verse, which is seen although it formats.
  private static func isSubtending(_ value: UInt32) -> Bool {
    switch value {
    case 0x600...0x605, 0x6DD, 0x70F, 0x890...0x891, 0x8E2, 0x110BD, 0x110CD: true
    default: false
    }
  }
}
