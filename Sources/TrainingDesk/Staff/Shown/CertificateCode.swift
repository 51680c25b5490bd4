import ContentFiles
import Records

/// The code of a certificate: twelve characters in three groups, as `7H3K-0QZV-9M2C`.
///
/// It is the first 60 bits of SHA-256 over the random id of the attempt that completed the item, so
/// nothing but that id has to be kept for it.
///
/// - SeeAlso: Crockford's Base32, whose digits leave out I, L, O and U.
public struct CertificateCode: Sendable, Hashable, CustomStringConvertible {
  private static let digits = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")

  /// The twelve characters, without hyphens.
  private let characters: String

  /// The code of the certificate that an attempt has earned.
  init(of attempt: AttemptID) {
    let hash = ContentDigest.hex(of: Array("certificate:\(attempt)".utf8))
    let bits = UInt64(hash.prefix(15), radix: 16) ?? 0
    characters = String(
      (0..<12).reversed().map { CertificateCode.digits[Int(bits >> (5 * UInt64($0)) & 31)] })
  }

  /// Reads a code as somebody typed it: case, spaces and hyphens do not matter, O is 0, I and L
  /// are 1; nil where it is none.
  public init?(typed text: String) {
    let likeness: [Character: Character] = ["O": "0", "I": "1", "L": "1"]
    let meant = text.uppercased().filter { !$0.isWhitespace && $0 != "-" }
      .map { likeness[$0] ?? $0 }
    guard meant.count == 12, meant.allSatisfy(CertificateCode.digits.contains) else { return nil }
    characters = String(meant)
  }

  /// The code in three groups of four.
  public var description: String {
    [characters.prefix(4), characters.dropFirst(4).prefix(4), characters.suffix(4)]
      .joined(separator: "-")
  }
}
