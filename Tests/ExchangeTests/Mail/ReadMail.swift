import Foundation

/// A mail taken apart again, by a reader that shares no code with the writer.
struct ReadMail {
  /// The fields as they stand, unfolded, in order.
  let fields: [(name: String, value: String)]
  /// What follows the empty line.
  let content: [UInt8]

  init(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    let halves = text.components(separatedBy: "\r\n\r\n")
    let unfolded = halves[0].replacingOccurrences(of: "\r\n ", with: " ")
    fields = unfolded.components(separatedBy: "\r\n").map { line in
      let parts = line.components(separatedBy: ": ")
      return (parts[0], parts.dropFirst().joined(separator: ": "))
    }
    content = Array(halves.dropFirst().joined(separator: "\r\n\r\n").utf8)
  }

  subscript(_ name: String) -> String? { fields.first { $0.name == name }?.value }

  /// The text parts of a multipart, or the content itself.
  var parts: [ReadMail] {
    guard let boundary = self["Content-Type"]?.components(separatedBy: "boundary=\"").last,
      self["Content-Type"]?.contains("boundary=") == true
    else { return [self] }
    let mark = "--" + boundary.dropLast()
    return String(decoding: content, as: UTF8.self).components(separatedBy: mark).dropFirst()
      .filter { !$0.hasPrefix("--") }.map { ReadMail(Array($0.dropFirst(1).utf8)) }
  }

  /// The content decoded.
  var decoded: [UInt8] {
    switch self["Content-Transfer-Encoding"] {
    case "base64":
      Array(Data(base64Encoded: Data(content), options: .ignoreUnknownCharacters) ?? Data())
    case "quoted-printable": Self.quotedPrintable(content)
    default: content
    }
  }

  /// A header value with its encoded words read.
  static func words(_ value: String) -> String {
    var bytes: [UInt8] = []
    var followsWord = false
    for token in value.components(separatedBy: " ") {
      let isWord = token.hasPrefix("=?UTF-8?B?") && token.hasSuffix("?=")
      if !(isWord && followsWord), !bytes.isEmpty { bytes.append(32) }
      bytes +=
        isWord
        ? Array(Data(base64Encoded: String(token.dropFirst(10).dropLast(2))) ?? Data())
        : Array(token.utf8)
      followsWord = isWord
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func quotedPrintable(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "="), index + 2 < bytes.count else {
        result.append(bytes[index])
        index += 1
        continue
      }
      if bytes[index + 1] != 13 {
        let digits = String(decoding: bytes[index + 1...index + 2], as: UTF8.self)
        result.append(UInt8(digits, radix: 16) ?? 0)
      }
      index += 3
    }
    return result
  }
}
