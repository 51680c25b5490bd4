/// A JSON value whose objects keep the order of their keys.
indirect enum JSONValue: Hashable, Sendable {
  case string(String)
  case whole(Int)
  case flag(Bool)
  case array([JSONValue])
  case object([Field])

  /// A key of an object and its value.
  struct Field: Hashable, Sendable {
    let key: String
    let value: JSONValue

    init(_ key: String, _ value: JSONValue) {
      self.key = key
      self.value = value
    }
  }

  static func strings(_ texts: [String]) -> JSONValue { .array(texts.map { .string($0) }) }

  /// The value as text: what fits into 100 columns stands on one line.
  func pretty(indent: Int = 0, used: Int = 0) -> String {
    let compact = self.compact
    guard indent + used + compact.unicodeScalars.count > 99 else { return compact }
    let margin = String(repeating: " ", count: indent + 2)
    let end = "\n" + String(repeating: " ", count: indent)
    switch self {
    case .array(let elements):
      let lines = elements.map { margin + $0.pretty(indent: indent + 2) }
      return "[\n" + lines.joined(separator: ",\n") + end + "]"
    case .object(let fields):
      let lines = fields.map { field in
        let key = JSONText.string(field.key) + ": "
        return margin + key + field.value.pretty(indent: indent + 2, used: key.count)
      }
      return "{\n" + lines.joined(separator: ",\n") + end + "}"
    default: return compact
    }
  }

  private var compact: String {
    switch self {
    case .string(let text): JSONText.string(text)
    case .whole(let number): String(number)
    case .flag(let flag): flag ? "true" : "false"
    case .array(let elements): "[" + elements.map(\.compact).joined(separator: ", ") + "]"
    case .object(let fields):
      "{"
        + fields.map { "\(JSONText.string($0.key)): \($0.value.compact)" }.joined(separator: ", ")
        + "}"
    }
  }
}
