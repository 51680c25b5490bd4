import Content

extension LocatedDiagnostic {
  /// The diagnostic as a JSON object on one line, its keys in a fixed order.
  public var json: String {
    let fields = [
      ("code", JSONText.string(code.rawValue)), ("severity", JSONText.string(severity.rawValue)),
      ("file", JSONText.string(file)), ("line", String(line)), ("column", String(column)),
      ("end_column", endColumn.map { String($0) } ?? "null"),
      ("summary", JSONText.string(summary)), ("help", JSONText.string(help)),
    ]
    return JSONText.object(fields)
  }

  /// Diagnostics as a JSON array, in the order given, one to a line.
  public static func json(_ diagnostics: some Sequence<LocatedDiagnostic>) -> String {
    let objects = diagnostics.map { "  " + $0.json }
    return objects.isEmpty ? "[]" : "[\n" + objects.joined(separator: ",\n") + "\n]"
  }
}
