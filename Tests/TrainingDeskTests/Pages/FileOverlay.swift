/// A block of YAML laid over a file: its keys take the place of the file's.
///
/// Where both have a map under a key, the entries of that map are laid over one by one; nothing is
/// laid over further down. It works on lines, so that a block may be broken YAML.
struct FileOverlay {
  /// A line, and its number in the block it comes from; nil where it comes from the file.
  typealias Line = (text: String, line: Int?)

  let lines: [Line]

  init(_ block: [String], over file: String) {
    let laid = block.enumerated().map { (text: $0.element, line: Optional($0.offset + 1)) }
    let base = file.split(separator: "\n").map { (text: String($0), line: Int?.none) }
    lines = Self.overlaid(Self.parts(of: base, indent: 0), by: Self.parts(of: laid, indent: 0))
  }

  /// What stands under one key: the line of the key and those below it.
  private struct Part {
    let key: String
    var lines: [Line]
  }

  private static func overlaid(_ base: [Part], by block: [Part]) -> [Line] {
    let laid = block.map { part in
      base.first { $0.key == part.key }.map { merged($0, by: part) } ?? part
    }
    let kept = base.filter { part in !block.contains { $0.key == part.key } }
    return (laid + kept).flatMap(\.lines)
  }

  private static func merged(_ base: Part, by block: Part) -> Part {
    let old = parts(of: Array(base.lines.dropFirst()), indent: 2)
    let new = parts(of: Array(block.lines.dropFirst()), indent: 2)
    guard !old.isEmpty, !new.isEmpty else { return block }
    let kept = old.filter { part in !new.contains { $0.key == part.key } }
    return Part(key: block.key, lines: [block.lines[0]] + (kept + new).flatMap(\.lines))
  }

  /// The parts whose keys are indented so; none where there is something else.
  private static func parts(of lines: [Line], indent: Int) -> [Part] {
    var parts: [Part] = []
    for line in lines {
      let rest = line.text.dropFirst(indent)
      let isIndented = line.text.prefix(indent).allSatisfy { $0 == " " }
      if isIndented, let first = rest.first, !" #-".contains(first),
        let colon = rest.firstIndex(of: ":")
      {
        parts.append(Part(key: String(rest[..<colon]), lines: [line]))
      } else if parts.isEmpty {
        guard line.text.allSatisfy({ $0 == " " }) else { return [] }
      } else {
        parts[parts.count - 1].lines.append(line)
      }
    }
    return parts
  }
}
