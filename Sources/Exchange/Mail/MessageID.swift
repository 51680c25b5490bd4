/// What tells a mail from all others: a random token and a domain, so that it names nobody.
///
/// - SeeAlso: RFC 5322, section 3.6.4.
public struct MessageID: Hashable, Sendable, CustomStringConvertible {
  /// The random part.
  public let token: String
  /// The domain that makes it unique in the world.
  public let domain: String

  /// Makes an id.
  ///
  /// - Parameter token: 16 to 64 letters, digits and hyphens, random, given in by the caller.
  /// - Throws: ``MailError/badToken(_:)`` or ``MailError/badDomain(_:)``.
  public init(token: String, domain: String) throws(MailError) {
    guard (16...64).contains(token.utf8.count),
      token.utf8.allSatisfy({ $0.isLetterOrDigit || $0 == UInt8(ascii: "-") })
    else { throw .badToken(token) }
    guard MailAddress.isDomain(domain[...]) else { throw .badDomain(domain) }
    self.token = token
    self.domain = domain
  }

  /// The id in its angle brackets.
  public var description: String { "<\(token)@\(domain)>" }
}
