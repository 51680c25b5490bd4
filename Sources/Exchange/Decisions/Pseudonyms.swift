internal import Content
internal import Crypto
public import People

/// Turns employees and teams into numbers that mean nothing without the salt: the same one always
/// into the same number under one salt, and into another under another.
///
/// - SeeAlso: RFC 2104; ENISA, "Pseudonymisation techniques and best practices", section 5.1.4.
public struct Pseudonyms: Sendable {
  private let key: SymmetricKey

  /// Makes them from a salt, which nobody else may see.
  public init(salt: [UInt8]) { key = SymmetricKey(data: salt) }

  /// Somebody's number: `p-` and sixteen hexadecimal digits.
  public func employee(_ id: PersonID) -> String { "p-" + digits(of: "employee:\(id)") }

  /// A team's number: `t-` and sixteen hexadecimal digits, which say nothing of its manager's.
  public func team(_ id: TeamID) -> String { "t-" + digits(of: "team:\(id)") }

  /// 64 bits: two of a hundred thousand people share them once in four billion exports.
  private func digits(of text: String) -> String {
    HMAC<SHA256>.authenticationCode(for: Array(text.utf8), using: key).prefix(8)
      .map(\.hexadecimal).joined().lowercased()
  }
}
