import Content

/// What libyaml's reports mean to somebody who writes a situation.
struct SyntaxWords {
  private(set) var code: DiagnosticCode = .syntax
  private(set) var summary: String
  private(set) var help: String
  /// Whether the beginning of what could not be read is the place to look, not its end.
  private(set) var isAtContext = false

  /// Puts a report into words; `line` is the line on which the parser stopped.
  init(_ failure: YAMLFailure, line: [Unicode.Scalar]) {
    let before = line.prefix(failure.position.column - 1)
    let last = before.last { $0 != " " }
    let here = line.dropFirst(failure.position.column - 1).first
    let opened = failure.contextPosition.line
    switch failure.problem {
    case "found character that cannot start any token":
      summary = "a value cannot begin with `\(here.map(String.init) ?? "this character")`"
      help = "put the text in quotes"
    case "could not find expected ':'":
      summary = "a colon is missing after this key"
      help = "write `key: value`; a text that goes on here wants the indentation of its first line"
      isAtContext = true
    case "mapping values are not allowed in this context":
      summary = "a colon cannot stand here"
      help = "put a text that holds `: ` in quotes; indent a key like its neighbours"
    case "mapping keys are not allowed in this context":
      summary = "a key cannot stand here"
      help = "put it on a line of its own, indented like its neighbours"
    case "block sequence entries are not allowed in this context":
      summary = "a list entry cannot stand here"
      help = "put `- ` on a line of its own, indented like its neighbours"
    case "found unexpected end of stream", "found unexpected document indicator":
      summary = "a quotation mark is opened here and never closed"
      help = "close it; inside single quotes a quotation mark is written twice"
      isAtContext = true
    case "found unknown escape character", "did not find expected hexdecimal number",
      "found invalid Unicode character escape code":
      summary = "a backslash is followed by something it cannot escape"
      help = "write `\\\\` for a backslash, or put the text in single quotes"
    case "did not find expected ',' or ']'", "did not find expected ',' or '}'":
      let isList = failure.problem.hasSuffix("']'")
      summary = "expected `,` or `\(isList ? "]" : "}")`"
      help = "the \(isList ? "list" : "map") opened on line \(opened) goes on or ends here"
      // Where the file ends, the bracket that was opened is the place to look.
      isAtContext = here == nil
    case "did not find expected key", "did not find expected '-' indicator":
      let isList = failure.problem.hasSuffix("indicator")
      summary = isList ? "expected another `- `" : "expected a key"
      help =
        "indent it like its neighbours; the \(isList ? "list" : "map") begins on line \(opened)"
    case "did not find expected node content":
      summary = "a value is missing here"
      help = "write one before `,` and closing brackets; put a text that begins with one in quotes"
    case "did not find expected <document start>":
      summary = "something stands after the end of the content"
      help = "indent it like its neighbours, or remove it"
    default:
      (code, summary, help) = Self.rare(failure)
      isAtContext = failure.context.hasPrefix("while scanning") && !failure.problem.contains("tab")
    }
    sayTextGoesOn(after: last, failure)
  }

  /// The most frequent slip of this format: `say: {ines} is here`, `text: "A" or "B"`.
  private mutating func sayTextGoesOn(after last: Unicode.Scalar?, _ failure: YAMLFailure) {
    guard code == .syntax, !isAtContext, failure.problem.hasPrefix("did not find expected"),
      let last, ["}", "]", "\"", "'"].contains(last)
    else { return }
    summary = "a text goes on after `\(last)`"
    help = "put the whole text in quotes"
  }

  private static func rare(_ failure: YAMLFailure) -> (DiagnosticCode, String, String) {
    switch failure.context {
    case "while scanning an alias", "while scanning an anchor", "while scanning a tag",
      "while parsing a tag", "while parsing a node":
      return (
        .alias, "an alias, an anchor or a tag begins here",
        "a text that begins with `*`, `&` or `!` wants quotes"
      )
    case "while scanning a block scalar":
      return (
        .syntax, "the text after `|` or `>` is not laid out as one",
        "begin it on the next line, indented deeper than its key"
      )
    case "while parsing":
      return (.tooLarge, "nested too deep", "look for brackets too many")
    case _ where failure.context.hasSuffix("directive") || failure.problem.contains("%"):
      return (.syntax, "a line that begins with `%` is not taken here", "remove it")
    default:
      let problem = failure.problem.isEmpty ? "the file cannot be parsed" : failure.problem
      return (.syntax, problem, "look for a quotation mark, a bracket or a colon out of place")
    }
  }
}
