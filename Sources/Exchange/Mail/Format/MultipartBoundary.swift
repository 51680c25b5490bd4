internal import Crypto

/// What parts of a mail are told apart by, made from the parts themselves.
///
/// - SeeAlso: RFC 2046, section 5.1.1; `=_` stands in no quoted-printable and no base64.
enum MultipartBoundary {
  /// A boundary that occurs in none of the parts; the same parts have the same boundary.
  static func between(_ parts: [[UInt8]]) -> String {
    var digest = SHA256()
    for part in parts {
      digest.update(data: Array("\(part.count):".utf8))
      digest.update(data: part)
    }
    let seed = Array(digest.finalize())
    var attempt = 0
    var boundary = text(seed, attempt)
    while parts.contains(where: { contains(Array(boundary.utf8), in: $0) }) {
      attempt += 1
      boundary = text(seed, attempt)
    }
    return boundary
  }

  private static func text(_ seed: [UInt8], _ attempt: Int) -> String {
    let hash = SHA256.hash(data: seed + Array(String(attempt).utf8))
    return "=_eslabon_" + hash.prefix(16).map(\.hexadecimal).joined()
  }

  private static func contains(_ needle: [UInt8], in part: [UInt8]) -> Bool {
    part.indices.contains { part[$0...].starts(with: needle) }
  }
}
