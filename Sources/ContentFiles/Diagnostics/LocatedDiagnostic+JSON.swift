import Content

extension LocatedDiagnostic {
  /// The diagnostic as a JSON object on one line, its keys in a fixed order.
  public var json: String {
    let fields = [
      ("code", Self.quoted(code.rawValue)), ("severity", Self.quoted(severity.rawValue)),
      ("file", Self.quoted(file)), ("line", String(line)), ("column", String(column)),
      ("summary", Self.quoted(summary)), ("help", Self.quoted(help)),
    ]
    return "{" + fields.map { "\"\($0.0)\": \($0.1)" }.joined(separator: ", ") + "}"
  }

  /// Diagnostics as a JSON array, in the order given, one to a line.
  public static func json(_ diagnostics: some Sequence<LocatedDiagnostic>) -> String {
    let objects = diagnostics.map { "  " + $0.json }
    return objects.isEmpty ? "[]" : "[\n" + objects.joined(separator: ",\n") + "\n]"
  }

  /// A JSON string: quotation marks, backslashes and control characters are escaped.
  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F:
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
