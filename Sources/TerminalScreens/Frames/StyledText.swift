/// Text in styles, without line ends and control characters: a line of a frame.
public struct StyledText: Sendable, Hashable {
  /// A stretch of one style.
  public struct Run: Sendable, Hashable {
    /// What is read.
    public let text: String
    /// How it looks.
    public let style: Style

    /// Makes a run.
    public init(_ text: String, _ style: Style = []) {
      self.text = text
      self.style = style
    }
  }

  /// The stretches, in the order of reading; none is empty.
  public private(set) var runs: [Run] = []

  /// Makes a text of one style.
  public init(_ text: String = "", _ style: Style = []) { append(text, style) }

  /// What is read.
  public var plain: String { runs.map(\.text).joined() }

  /// How many columns it takes.
  public var width: Int { runs.reduce(0) { $0 + DisplayWidth.of($1.text) } }

  /// Goes on in a style.
  public mutating func append(_ text: String, _ style: Style = []) {
    guard !text.isEmpty else { return }
    if let last = runs.last, last.style == style {
      runs[runs.count - 1] = Run(last.text + text, style)
    } else {
      runs.append(Run(text, style))
    }
  }

  /// Goes on with another text.
  public mutating func append(_ other: StyledText) {
    for run in other.runs { append(run.text, run.style) }
  }

  /// The text without spaces at its end.
  var trimmed: StyledText {
    var trimmed = self
    while let last = trimmed.runs.last, last.text.last == " " {
      trimmed.runs.removeLast()
      trimmed.append(String(last.text.dropLast()), last.style)
    }
    return trimmed
  }

  /// One text after another.
  public static func + (left: StyledText, right: StyledText) -> StyledText {
    var sum = left
    sum.append(right)
    return sum
  }
}

extension StyledText: ExpressibleByStringLiteral {
  /// Makes a text of no style.
  public init(stringLiteral value: String) { self.init(value) }
}
