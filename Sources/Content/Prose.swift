/// An authored text, taken apart once so that it can be shown quickly.
///
/// Single newlines join, a blank line starts a paragraph, `_emphasis_` stays as it is written for
/// the screen to show, `{cast-id}` and `{meter}` are placeholders, `[[span-id:words]]` marks a span.
public struct Prose: Hashable, Sendable {
  /// A piece of a text.
  public enum Segment: Hashable, Sendable {
    /// Words as written.
    case words(String)
    /// A name to fill in; `opensSentence` asks for a capital.
    case placeholder(String, opensSentence: Bool)
    /// Words that can be hidden under a span's id.
    case span(ChoiceID, String)
  }

  /// What is wrong with a text's marks.
  public enum MarkupError: Error, Hashable, Sendable {
    /// A `{` or `[[` without its end, or an end without its beginning.
    case unbalanced(String)
    /// A placeholder or span with an empty or badly written name.
    case badName(String)
  }

  /// The pieces in order.
  public let segments: [Segment]

  /// Takes a text apart.
  ///
  /// - Throws: ``MarkupError`` where a placeholder or span is not well formed.
  public init(parsing text: String) throws(MarkupError) {
    var parser = ProseParser(Prose.joined(text))
    segments = try parser.segments()
  }

  /// Makes a text of plain words.
  public init(plain words: String) {
    segments = words.isEmpty ? [] : [.words(words)]
  }

  /// Whether there is nothing to read.
  public var isEmpty: Bool { segments.isEmpty }

  /// The names of its placeholders.
  public var placeholders: Set<String> {
    Set(segments.compactMap { if case .placeholder(let name, _) = $0 { name } else { nil } })
  }

  /// Whether one of its placeholders has such a name.
  public func hasPlaceholder(where matches: (String) -> Bool) -> Bool {
    segments.contains { if case .placeholder(let name, _) = $0 { matches(name) } else { false } }
  }

  /// The ids of its spans, in order.
  public var spans: [ChoiceID] {
    segments.compactMap { if case .span(let id, _) = $0 { id } else { nil } }
  }

  /// The text with each placeholder filled in by `fill` and each span's words standing open.
  public func rendered(_ fill: (String) -> String) -> String {
    if segments.count == 1, case .words(let words) = segments[0] { return words }
    var text = ""
    for segment in segments {
      switch segment {
      case .words(let words), .span(_, let words): text += words
      case .placeholder(let name, let opensSentence):
        let filling = fill(name)
        text += opensSentence ? filling.capitalisingFirst() : filling
      }
    }
    return text
  }

  /// The same text with each placeholder filled in; spans stay.
  public func filled(_ fill: (String) -> String) -> Prose {
    Prose(
      segments: segments.map { segment in
        guard case .placeholder(let name, let opensSentence) = segment else { return segment }
        return .words(opensSentence ? fill(name).capitalisingFirst() : fill(name))
      })
  }

  private init(segments: [Segment]) { self.segments = segments }

  /// Single newlines become spaces; one blank line or more parts paragraphs.
  public static func joined(_ text: String) -> String {
    guard text.holdsByte(where: { $0 == UInt8(ascii: "\n") }) else { return text }
    var paragraphs: [[Substring]] = [[]]
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let trimmed = line.trimmingSpaces()
      if trimmed.isEmpty {
        if paragraphs[paragraphs.count - 1].isEmpty == false { paragraphs.append([]) }
      } else {
        paragraphs[paragraphs.count - 1].append(trimmed)
      }
    }
    return paragraphs.filter { !$0.isEmpty }.map { $0.joined(separator: " ") }
      .joined(separator: "\n\n")
  }
}

extension String {
  /// The text with its first letter as a capital.
  public func capitalisingFirst() -> String {
    guard let first else { return self }
    return first.uppercased() + dropFirst()
  }
}

extension Substring {
  fileprivate func trimmingSpaces() -> Substring {
    let space: (Character) -> Bool = { $0 == " " || $0 == "\t" || $0 == "\r" }
    var rest = drop(while: space)
    while let last = rest.last, space(last) { rest.removeLast() }
    return rest
  }
}
