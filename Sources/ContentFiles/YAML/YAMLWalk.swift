import Content

/// Builds the tree of one file from the parser's events, without recursion, under the limits.
///
/// What can be read past is reported and read past; what cannot ends the walk without a root.
struct YAMLWalk {
  private let source: SourceText
  private let events: YAMLEvents
  private let problems: DiagnosticCollector
  private var cursor: SourceCursor
  private var open: [OpenCollection] = []
  private var root: YAMLNode?
  private var documents = 0

  init(of source: SourceText, _ problems: DiagnosticCollector) {
    self.source = source
    self.problems = problems
    events = YAMLEvents(of: source)
    cursor = SourceCursor(over: source)
  }

  /// Walks to the end and gives the value at the top, or nil where the file cannot be read.
  mutating func run() -> YAMLNode? {
    var count = 0
    while let event = events.next() {
      if case .streamEnd = event.kind { return finished() }
      count += 1
      guard count <= YAMLLimits.events else {
        problems.report(
          .tooLarge, at: event.start.position, "the file holds more than 300,000 values",
          help: "split it into several files")
        return nil
      }
      guard take(event) else { return nil }
      guard problems.diagnostics.count < YAMLLimits.problems else {
        problems.report(
          .tooLarge, at: event.start.position,
          "more than \(YAMLLimits.problems) problems, the rest is not read",
          help: "put these right first")
        return nil
      }
    }
    let fault = SyntaxFault(events.failure, in: source)
    let isReported = fault.code == .tab && source.linesIndentedByTab.contains(fault.position.line)
    if !isReported {
      problems.report(fault.code, at: fault.position, fault.summary, help: fault.help)
    }
    return nil
  }

  private func finished() -> YAMLNode? {
    guard let root, !root.isNothing else {
      problems.report(
        .syntax, at: .top, "the file is empty", help: "begin it with `format: 1`")
      return nil
    }
    return root
  }

  /// Takes one event; false where the walk cannot go on.
  private mutating func take(_ event: YAMLEvent) -> Bool {
    let start = event.start.position
    if let decoration = event.decoration { refuse(decoration, at: start) }
    switch event.kind {
    case .streamStart, .streamEnd, .documentEnd: break
    case .documentStart:
      documents += 1
      guard documents == 1 else {
        problems.report(
          .syntax, at: start, "a second document begins here",
          help: "keep one document to a file: remove this line of `---` and what follows")
        return false
      }
    case .alias(let name):
      refuse("the alias `*\(Quotation.of(name))`", at: start)
      cursor.move(to: event.end.index)
      place(
        YAMLNode(kind: .scalar("", .plain), start: start, end: event.end.position), of: event,
        asKey: "*" + name)
    case .scalar(let text, let style): placeScalar(text, style, event)
    case .sequenceStart(let isFlow): return push(.sequence, isFlow, start)
    case .mappingStart(let isFlow): return push(.mapping, isFlow, start)
    case .collectionEnd: pop(event)
    }
    return true
  }

  private func refuse(_ what: String, at place: YAMLPosition) {
    problems.report(
      .alias, at: place, "\(what) is not taken here",
      help: "write the value out; a text that begins with `&`, `*` or `!` wants quotes")
  }

  private mutating func push(
    _ kind: OpenCollection.Kind, _ isFlow: Bool, _ start: YAMLPosition
  ) -> Bool {
    guard open.count < YAMLLimits.depth else {
      problems.report(
        .tooLarge, at: start, "nested deeper than \(YAMLLimits.depth)",
        help: "nothing in this format nests so deep; look for brackets too many")
      return false
    }
    open.append(OpenCollection(kind: kind, start: start, isFlow: isFlow))
    return true
  }

  private mutating func pop(_ event: YAMLEvent) {
    guard let closed = open.popLast() else { return }
    let node = closed.node(end: event.end.position)
    place(node, of: event, asKey: nil)
  }

  private mutating func placeScalar(
    _ text: String, _ style: YAMLScalarStyle, _ event: YAMLEvent
  ) {
    cursor.move(to: event.start.index)
    let clean = withoutControls(text, style, event)
    cursor.move(to: event.end.index)
    place(
      YAMLNode(
        kind: .scalar(clean, style), start: event.start.position, end: event.end.position,
        followedByComment: style == .plain && cursor.precedesComment),
      of: event, asKey: clean)
  }

  /// Puts a node where the innermost open collection wants it; `key` is its text as a key.
  private mutating func place(_ node: YAMLNode, of event: YAMLEvent, asKey key: String?) {
    let top = open.count - 1
    guard top >= 0 else {
      root = node
      return
    }
    guard open[top].wantsKey else {
      open[top].add(node)
      return
    }
    guard let key else {
      problems.report(
        .syntax, at: node.start, "expected a key, found \(node.description)",
        help: "a key is one word; a text that begins with `{` or `[` wants quotes")
      open[top].key = .init(
        name: "", start: node.start, end: node.end, isBare: false, isKept: false)
      return
    }
    let isBare = open[top].isFlow && !cursor.precedesColon
    let firstLine = open[top].line(of: key)
    if let firstLine {
      problems.report(
        .duplicateKey, at: node.start,
        "the key `\(Quotation.of(key))` stands twice, first on line \(firstLine)",
        help: "keep one of the two")
    }
    open[top].key = .init(
      name: key, start: node.start, end: node.end, isBare: isBare, isKept: firstLine == nil)
  }

  /// Reports a scalar's control characters, which only tabs and escapes can still bring, and
  /// gives its text without them.
  private func withoutControls(
    _ text: String, _ style: YAMLScalarStyle, _ event: YAMLEvent
  ) -> String {
    guard
      style == .doubleQuoted || text.holdsByte(where: { $0 == UInt8(ascii: "\t") }),
      let scalar = text.unicodeScalars.first(where: \.isUnwanted)
    else { return text }
    let start = event.start.position
    let place = scalar == "\t" ? cursor.firstTab(before: event.end.index, from: start) : nil
    if !source.linesIndentedByTab.contains(place?.line ?? 0) {
      problems.report(
        .controlCharacter, at: place ?? start,
        "the \(scalar.kindOfUnwanted) \(scalar.codePoint) stands in this text",
        help: scalar == "\t" ? "write spaces" : "leave it out")
    }
    var clean = String.UnicodeScalarView()
    clean.append(contentsOf: text.unicodeScalars.map { $0.isUnwanted ? " " : $0 })
    return String(clean)
  }
}
