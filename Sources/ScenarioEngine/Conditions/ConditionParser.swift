import Content

/// Why a condition cannot be read.
public struct ConditionSyntaxError: Error, Hashable, Sendable {
  /// What was expected there, in words.
  public let expected: String
  /// What stands there, or empty at the end.
  public let found: String
}

extension Condition {
  /// Reads a condition: comparisons, `and`, `or`, `not`, parentheses, `seen(scene)`,
  /// `chose(decision.option)`, `violated(CLAUSE)`, `credit(decision)`, `service(decision)`.
  ///
  /// - Throws: ``ConditionSyntaxError`` at the first thing that cannot be read.
  public init(parsing text: String) throws(ConditionSyntaxError) {
    var parser = ConditionParser(text)
    self = try parser.whole()
  }
}

/// Reads conditions by recursive descent, no deeper than ``deepest``.
private struct ConditionParser {
  static let deepest = 40
  private var tokens: [String]
  private var place = 0
  private var depth = 0

  init(_ text: String) { tokens = ConditionParser.tokens(of: text) }

  mutating func whole() throws(ConditionSyntaxError) -> Condition {
    let condition = try either()
    guard place == tokens.count else { throw error("`and`, `or` or the end") }
    return condition
  }

  private mutating func either() throws(ConditionSyntaxError) -> Condition {
    var parts = [try both()]
    while take("or") { parts.append(try both()) }
    return parts.count == 1 ? parts[0] : .some(parts)
  }

  private mutating func both() throws(ConditionSyntaxError) -> Condition {
    var parts = [try single()]
    while take("and") { parts.append(try single()) }
    return parts.count == 1 ? parts[0] : .all(parts)
  }

  private mutating func single() throws(ConditionSyntaxError) -> Condition {
    depth += 1
    defer { depth -= 1 }
    guard depth <= ConditionParser.deepest else { throw error("fewer parentheses") }
    if take("not") { return .not(try single()) }
    if take("(") {
      let inside = try either()
      guard take(")") else { throw error("`)`") }
      return inside
    }
    switch next {
    case "seen":
      return .seen(SceneID(try argument()))
    case "violated":
      return .violated(ClauseID(try argument()))
    case "chose":
      let argument = try argument()
      let parts = argument.split(separator: ".", omittingEmptySubsequences: false)
      guard parts.count == 2 else {
        throw ConditionSyntaxError(expected: "`chose(decision.option)`", found: argument)
      }
      return .chose(DecisionID(String(parts[0])), ChoiceID(String(parts[1])))
    default:
      return try comparison()
    }
  }

  private mutating func comparison() throws(ConditionSyntaxError) -> Condition {
    let left = try quantity()
    guard let test = Condition.Comparison(rawValue: next) else {
      throw error("a comparison such as `>=`")
    }
    place += 1
    return .compare(left, test, try quantity())
  }

  private mutating func quantity() throws(ConditionSyntaxError) -> Condition.Quantity {
    switch next {
    case "credit": return .credit(DecisionID(try argument()))
    case "service": return .service(DecisionID(try argument()))
    default: break
    }
    let token = next
    if let number = Int(token) {
      place += 1
      return .number(number)
    }
    guard IdentifierForm.kebab.admits(token), !["and", "or", "not"].contains(token) else {
      throw error("a meter, a number, `credit(…)` or a question such as `seen(…)`")
    }
    place += 1
    return .meter(MeterID(token))
  }

  /// Reads `name(argument)` and returns the argument.
  private mutating func argument() throws(ConditionSyntaxError) -> String {
    place += 1
    guard take("(") else { throw error("`(`") }
    let argument = next
    guard argument.first?.isLetter == true else { throw error("a name") }
    place += 1
    guard take(")") else { throw error("`)`") }
    return argument
  }

  private var next: String { place < tokens.count ? tokens[place] : "" }

  private mutating func take(_ token: String) -> Bool {
    guard next == token else { return false }
    place += 1
    return true
  }

  private func error(_ expected: String) -> ConditionSyntaxError {
    ConditionSyntaxError(expected: expected, found: next)
  }

  private static func tokens(of text: String) -> [String] {
    var tokens: [String] = []
    var rest = text[...]
    while let character = rest.first {
      if isBlank(character) {
        rest.removeFirst()
      } else if isNamePart(character) {
        let name = rest.prefix(while: isNamePart)
        tokens.append(String(name))
        rest = rest[name.endIndex...]
      } else if let symbol = [">=", "<=", "==", "!="].first(where: { rest.hasPrefix($0) }) {
        tokens.append(symbol)
        rest = rest.dropFirst(2)
      } else {
        tokens.append(String(character))
        rest.removeFirst()
      }
    }
    return tokens
  }

  /// Whether a character is white space; those of ASCII are known without a look at Unicode.
  private static func isBlank(_ character: Character) -> Bool {
    character.asciiValue.map { $0 == 0x20 || (0x09...0x0D).contains($0) }
      ?? character.isWhitespace
  }

  private static func isNamePart(_ character: Character) -> Bool {
    guard let byte = character.asciiValue else { return false }
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "_"):
      return true
    default: return false
    }
  }
}
