import Content

/// The text of a translation, cut into its entries with the comments above them.
struct TranslationFile {
  /// An entry and the lines it stands in.
  struct Entry {
    let told: TranslationMatch.Entry
    /// Its lines, the comments and blank lines above it first.
    let lines: [String]
    /// Where its key and its fingerprint stand: the line among its own, and the columns there.
    fileprivate let key: Span
    fileprivate let print: Span

    /// The lines with another path as their key.
    func lines(named path: String) -> [String] { key.replaced(by: path, in: lines) }

    /// The lines with another fingerprint.
    func lines(of fingerprint: String) -> [String] { print.replaced(by: fingerprint, in: lines) }
  }

  /// A stretch of one line, its columns counted from 0 in Unicode scalars.
  fileprivate struct Span {
    let line: Int
    let columns: Range<Int>

    func replaced(by text: String, in lines: [String]) -> [String] {
      guard lines.indices.contains(line) else { return lines }
      var scalars = Array(lines[line].unicodeScalars)
      guard columns.upperBound <= scalars.count else { return lines }
      scalars.replaceSubrange(columns, with: Array(text.unicodeScalars))
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars)
      var changed = lines
      changed[line] = String(view)
      return changed
    }
  }

  let entries: [Entry]
  /// What stands before a key.
  let indent: String
  private let before: [String]
  private let after: [String]
  private let lineEnd: String

  /// Cuts a file; nil where its entries do not begin a line each.
  ///
  /// - Parameter tree: the file as YAML, in which nothing is wrong.
  init?(_ file: LibraryFile, _ tree: YAMLTree) {
    let source = String(decoding: file.bytes, as: UTF8.self)
    lineEnd = source.contains("\r\n") ? "\r\n" : "\n"
    let lines = source.replacing("\r\n", with: "\n").split(
      separator: "\n", omittingEmptySubsequences: false
    ).map(String.init)
    guard let top = tree.root?.entries,
      let place = top.firstIndex(where: { $0.key == "text" })
    else { return nil }
    let text = top[place]
    let next = top.indices.contains(place + 1) ? top[place + 1].keyStart.line - 1 : lines.count
    let nodes = text.value.entries ?? []
    guard let first = nodes.first else {
      // `text:` with nothing, or with `{}`, below it.
      guard text.value.isNothing || text.value.entries != nil else { return nil }
      entries = []
      indent = "  "
      let line = text.keyStart.line - 1
      before = lines[..<line] + ["text:"]
      after = Array(lines[(line + 1)...])
      return
    }
    let column = first.keyStart.column
    let starts = nodes.map { $0.keyStart.line - 1 }
    let isApart = zip(starts, starts.dropFirst()).allSatisfy { $0 < $1 }
    guard isApart, starts[0] > text.keyStart.line - 1, column > 1,
      nodes.allSatisfy({ $0.keyStart.column == column })
    else { return nil }
    let leads = starts.enumerated().map { place, start in
      TranslationFile.lead(
        of: start, after: place == 0 ? text.keyStart.line - 1 : starts[place - 1], column, in: lines
      )
    }
    let end = TranslationFile.lead(of: next, after: starts[starts.count - 1], column, in: lines)
    indent = String(repeating: " ", count: column - 1)
    before = Array(lines[..<leads[0]])
    after = Array(lines[end...])
    entries = nodes.enumerated().map { place, node in
      let lead = leads[place]
      let last = place + 1 < leads.count ? leads[place + 1] : end
      let print = node.value["of"]
      return Entry(
        told: TranslationMatch.Entry(
          path: node.key, fingerprint: print?.scalar ?? "", text: node.value["t"]?.scalar ?? ""),
        lines: Array(lines[lead..<last]),
        key: Span(
          line: starts[place] - lead, columns: column - 1..<max(column, node.keyEnd.column) - 1),
        print: Span(
          line: (print?.start.line ?? 1) - 1 - lead,
          columns: (print?.start.column ?? 1) - 1..<max(
            print?.start.column ?? 1, print?.end.column ?? 1) - 1))
    }
  }

  /// The line on which the comments and blank lines above a line begin.
  private static func lead(
    of line: Int, after last: Int, _ column: Int, in lines: [String]
  ) -> Int {
    var lead = line
    while lead - 1 > last {
      let above = lines[lead - 1]
      let margin = above.prefix { $0 == " " }.count
      let isComment = above.dropFirst(margin).hasPrefix("#") && margin < column
      guard isComment || above.allSatisfy({ $0 == " " }) else { break }
      lead -= 1
    }
    return lead
  }

  /// The file with other lines in the place of the entries.
  func text(with lines: [String]) -> String {
    (before + lines + after).joined(separator: lineEnd)
  }
}
