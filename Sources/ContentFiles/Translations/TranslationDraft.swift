import Content

/// A text of a situation: its stable path, and what it says.
public struct SituationText: Sendable, Hashable {
  /// The path that translations know it by.
  public let path: String
  /// What it says, as it stands in the file.
  public let text: String
}

/// A translation brought up to what its situation says now.
///
/// What translators wrote stays as it stands: the text of the file is edited, and not written anew.
public struct TranslationDraft: Sendable {
  /// The whole file.
  public let text: String
  /// What was done, and what is left to do, in the order of the situation.
  public let changes: [TranslationChange]
  /// The texts of the situation in its base language, in its order.
  public let texts: [SituationText]
  /// How many texts the situation has.
  public var count: Int { texts.count }

  /// Makes a new translation.
  ///
  /// - Parameters:
  ///   - head: the lines before `text:`.
  ///   - words: what is known already, by the words of the base language.
  init(
    new head: String, of base: [TextRegister.Entry], in language: Language, words: [String: String]
  ) {
    let blocks = base.map { TranslationDraft.block(for: $0, words: words, indent: "  ") }
    text = head + "text:\n" + blocks.joined(separator: "\n") + "\n"
    changes = base.filter { words[$0.text] == nil && !$0.text.isEmpty }.map { .added($0.path) }
    texts = base.map { SituationText(path: $0.path, text: $0.text) }
  }

  /// Brings a translation up to date.
  ///
  /// - Parameters:
  ///   - file: the translation; it reads without errors as YAML.
  ///   - keys: the entries whose text was read again: they are said to belong to it as it is now.
  init(
    updating file: TranslationFile, to base: [TextRegister.Entry], refreshing keys: Set<String>
  ) {
    let match = TranslationMatch(file.entries.map(\.told), of: base)
    let known = Dictionary(base.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    var blocks = file.entries.map { (path: $0.told.path, lines: $0.lines) }
    var changes: [TranslationChange] = []
    for place in match.stale {
      let path = match.displaced[place] ?? blocks[place].path
      guard let text = known[path]?.text else { continue }
      if keys.contains(path), match.displaced[place] == nil {
        let print = TextRegister.fingerprint(of: text)
        blocks[place].lines = file.entries[place].lines(of: print)
        changes.append(.refreshed(path))
      } else {
        changes.append(.stale(path, base: Prose.joined(text)))
      }
    }
    changes += match.orphans.map { .orphan(blocks[$0].path) }
    var waiting: [String: [String]] = [:]
    let paths = match.paths.merging(match.displaced) { own, _ in own }
    for (place, path) in paths where path != blocks[place].path {
      changes.append(.moved(from: blocks[place].path, to: path))
      waiting[path] = file.entries[place].lines(named: path)
    }
    let moved = Set(paths.filter { $0.value != blocks[$0.key].path }.keys)
    // Words whose path another entry moves to stay as a comment, for whoever translates.
    for place in match.orphans where waiting[blocks[place].path] != nil {
      blocks[place] = (
        path: "", lines: blocks[place].lines.map { "\(file.indent)# " + $0.drop { $0 == " " } }
      )
    }
    // An entry without words at a path that another one moves to makes room for it.
    let emptied = Set(match.unfinished.filter { waiting[blocks[$0].path] != nil })
    blocks = blocks.indices.filter { !moved.contains($0) && !emptied.contains($0) }
      .map { blocks[$0] }
    let present = Set(blocks.map(\.path))
    for entry in match.missing where waiting[entry.path] == nil {
      if present.contains(entry.path) {
        changes.append(.unfinished(entry.path))
      } else {
        changes.append(.added(entry.path))
        let block = TranslationDraft.block(for: entry, words: [:], indent: file.indent)
        waiting[entry.path] = block.split(separator: "\n").map(String.init)
      }
    }
    var last: String?
    for path in base.map(\.path) {
      if let lines = waiting.removeValue(forKey: path) {
        let place = last.flatMap { last in blocks.firstIndex { $0.path == last } }.map { $0 + 1 }
        blocks.insert((path: path, lines: lines), at: place ?? 0)
      }
      if blocks.contains(where: { $0.path == path }) { last = path }
    }
    text = file.text(with: blocks.flatMap(\.lines))
    let order = Dictionary(
      base.enumerated().map { ($0.element.path, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    self.changes = changes.sorted { order[$0.path, default: .max] < order[$1.path, default: .max] }
    texts = base.map { SituationText(path: $0.path, text: $0.text) }
  }

  /// The lines of an entry: the base text as a comment where nobody has translated it.
  private static func block(
    for entry: TextRegister.Entry, words: [String: String], indent: String
  ) -> String {
    let print = TextRegister.fingerprint(of: entry.text)
    let words = words[entry.text]
    let line = "\(indent)\(entry.path): {of: \(print), t: \(quoted(words ?? ""))}"
    guard words == nil, !entry.text.isEmpty else { return line }
    let comment = comments(of: Prose.joined(entry.text), indent: indent)
    return (comment + [line]).joined(separator: "\n")
  }

  /// A text as comments of about 100 columns.
  private static func comments(of text: String, indent: String) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(whereSeparator: \.isWhitespace) {
      if !line.isEmpty, line.count + word.count > 96 {
        lines.append(line)
        line = ""
      }
      line += line.isEmpty ? String(word) : " \(word)"
    }
    return (lines + [line]).map { "\(indent)# \($0)" }
  }

  /// A text in double quotes.
  private static func quoted(_ text: String) -> String {
    "\""
      + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
      .replacing("\n", with: "\\n") + "\""
  }
}

extension TranslationChange {
  /// The path that the situation has it under now.
  fileprivate var path: String {
    switch self {
    case .added(let path), .refreshed(let path), .stale(let path, _), .orphan(let path),
      .unfinished(let path), .moved(_, let path):
      path
    }
  }
}
