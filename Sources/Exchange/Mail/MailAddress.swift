/// An address of the plain form `name@domain`, checked.
///
/// It takes less than the standard does: no quoted names, comments or address literals, and none of
/// `!`, `%`, `|` and backquotes, with which old mail systems were told to route mail or run programs.
///
/// - SeeAlso: RFC 5322, section 3.4.1; RFC 5321, section 4.5.3.1.
public struct MailAddress: Hashable, Sendable, CustomStringConvertible {
  /// What stands before the `@`.
  public let localPart: String
  /// What stands after it.
  public let domain: String

  /// Checks an address.
  ///
  /// - Parameter field: where it is to stand, named by the error.
  /// - Throws: ``MailError/empty(_:)``, ``MailError/control(_:_:)``,
  ///   ``MailError/badAddress(_:_:)``, ``MailError/nonASCIILocalPart(_:_:)`` or
  ///   ``MailError/internationalDomain(_:_:)``.
  public init(_ text: String, in field: MailField) throws(MailError) {
    guard !text.isEmpty else { throw .empty(field) }
    try MailText.check(text, in: field)
    let parts = text.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
    guard parts.count == 2 else { throw .badAddress(field, text) }
    let (local, domain) = (Substring(parts[0]), Substring(parts[1]))
    guard local.utf8.allSatisfy({ $0 < 0x80 }) else { throw .nonASCIILocalPart(field, text) }
    guard domain.utf8.allSatisfy({ $0 < 0x80 }) else { throw .internationalDomain(field, text) }
    guard text.utf8.count <= 254, Self.isLocalPart(local), Self.isDomain(domain) else {
      throw .badAddress(field, text)
    }
    localPart = String(local)
    self.domain = String(domain)
  }

  /// The address as written.
  public var description: String { localPart + "@" + domain }

  /// The address as a URI, with what a URI gives another meaning written as `%23`.
  ///
  /// - SeeAlso: RFC 6068, section 2.
  var mailtoURI: String {
    var uri = "mailto:"
    for byte in localPart.utf8 {
      let isPlain = byte.isLetterOrDigit || "-._~+'*$".utf8.contains(byte)
      uri += isPlain ? String(Unicode.Scalar(byte)) : "%" + byte.hexadecimal
    }
    return uri + "@" + domain
  }

  private static func isLocalPart(_ text: Substring) -> Bool {
    guard (1...64).contains(text.utf8.count), !text.hasPrefix("-") else { return false }
    return text.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { atom in
      !atom.isEmpty
        && atom.utf8.allSatisfy { $0.isLetterOrDigit || "#$&'*+-/=?^_{}~".utf8.contains($0) }
    }
  }

  /// Whether a text is a domain of two labels or more.
  static func isDomain(_ text: Substring) -> Bool {
    let labels = text.split(separator: ".", omittingEmptySubsequences: false)
    guard labels.count >= 2, text.utf8.count <= 253 else { return false }
    return labels.allSatisfy { label in
      (1...63).contains(label.utf8.count) && !label.hasPrefix("-") && !label.hasSuffix("-")
        && label.utf8.allSatisfy { $0.isLetterOrDigit || $0 == UInt8(ascii: "-") }
    } && labels.last?.utf8.allSatisfy { (48...57).contains($0) } == false
  }
}
