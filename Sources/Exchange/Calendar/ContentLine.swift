/// One content line of a calendar: a name, its parameters and a value, escaped and folded.
///
/// - SeeAlso: RFC 5545, sections 3.1 (folding), 3.2 (parameters) and 3.3.11 (text).
struct ContentLine: Hashable, Sendable {
  /// The most octets of a line, its break not counted.
  static let width = 75

  /// The line before it is folded.
  let unfolded: String

  /// Makes a line of a value that needs no escape.
  init(_ name: String, _ parameters: [(String, String)], _ value: String) {
    unfolded =
      name + parameters.map { ";\($0.0)=\(Self.parameterValue($0.1))" }.joined() + ":" + value
  }

  /// Makes a line without parameters, of a value that needs no escape.
  init(_ name: String, _ value: String) { self.init(name, [], value) }

  /// Makes a line of a text that people wrote.
  init(_ name: String, _ parameters: [(String, String)] = [], text: String) {
    self.init(name, parameters, Self.escaped(text))
  }

  /// The line in UTF-8, folded between whole characters, and its end.
  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    var used = 0
    for scalar in unfolded.unicodeScalars {
      let width = UTF8.width(scalar)
      if used + width > Self.width {
        bytes += "\r\n ".utf8
        used = 1
      }
      bytes += String(scalar).utf8
      used += width
    }
    return bytes + "\r\n".utf8
  }

  /// A text with its special characters escaped; controls fall away, breaks of any kind are `\n`.
  static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var last: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",": result += ["\\", scalar]
      case "\n" where last == "\r": break
      case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": result += ["\\", "n"]
      case "\t": result.append(" ")
      default: if scalar.properties.generalCategory != .control { result.append(scalar) }
      }
      last = scalar
    }
    return String(result)
  }

  /// A parameter's value, quoted where it is more than letters, digits and hyphens.
  ///
  /// - SeeAlso: RFC 6868, for quotes and carets.
  static func parameterValue(_ value: String) -> String {
    let plain = value.utf8.allSatisfy { $0 == UInt8(ascii: "-") || $0.isLetterOrDigit }
    guard !plain || value.isEmpty else { return value }
    var result = String.UnicodeScalarView()
    for scalar in value.unicodeScalars {
      switch scalar {
      case "^": result += ["^", "^"]
      case "\"": result += ["^", "'"]
      case "\n": result += ["^", "n"]
      default: if scalar.properties.generalCategory != .control { result.append(scalar) }
      }
    }
    return "\"" + String(result) + "\""
  }
}
