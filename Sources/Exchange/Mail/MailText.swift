/// What no text of a mail may hold.
enum MailText {
  /// Refuses a text with a control, a line break of any kind or an override of the reading
  /// direction, which could make one name look like another.
  ///
  /// - SeeAlso: RFC 5322, section 2.2; Unicode Standard Annex 9, section 2.
  static func check(_ text: String, in field: MailField) throws(MailError) {
    for scalar in text.unicodeScalars where isRefused(scalar) {
      throw .control(field, scalar)
    }
  }

  private static func isRefused(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E: false
    case 0...0x1F, 0x7F...0x9F, 0x2028...0x2029, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
