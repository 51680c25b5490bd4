import Content
import ContentFiles
import Foundation
import Records
import TrainingDesk

/// A fenced block of a page with what its info string says: `yaml FILE fails`.
struct PageBlock {
  /// Whether it is to fail or to pass.
  enum Purpose: String {
    case fails
    case passes
  }

  let file: String
  let purpose: Purpose
  /// `whole`: it takes the place of the file. `escaped`: `\x{FF}` stands for a byte. `link`: it is
  /// the target of a symbolic link.
  let manners: Set<String>
  let lines: [String]
  /// Where on the page its closing fence stands, from 0.
  let end: Int

  init?(info: String, lines: [String], end: Int) {
    let words = info.split(separator: " ").map(String.init)
    guard words.count >= 3, let purpose = Purpose(rawValue: words[2]) else { return nil }
    file = words[1]
    self.purpose = purpose
    manners = Set(words.dropFirst(3))
    self.lines = lines
    self.end = end
  }
}

/// An example laid over the raffle library, and what the check says of it.
struct PageExample {
  /// When the examples are checked: at noon on 27 November 2026.
  private static let now = Timestamp(milliseconds: 1_795_780_800_000)
  private let blocks: [PageBlock]

  init(_ blocks: [PageBlock]) { self.blocks = blocks }

  /// What is wrong, each with its line in the block it stands in; nil where it stands in no block.
  func diagnostics() throws -> [(diagnostic: LocatedDiagnostic, line: Int?)] {
    let folder = try ScratchFolder()
    for (path, text) in RaffleLibrary.files { try folder.write(text, to: path) }
    var places: [String: [Int?]] = [:]
    for block in blocks {
      if block.manners.contains("link") {
        try folder.link(block.file, to: block.lines.joined())
        places[block.file] = [1]
        continue
      }
      let base = RaffleLibrary.files[block.file] ?? RaffleSpanish.files[block.file] ?? ""
      let laid = FileOverlay(block.lines, over: block.manners.contains("whole") ? "" : base)
      let text = laid.lines.map { $0.text + "\n" }.joined()
      try folder.write(
        block.manners.contains("escaped") ? Self.unescaped(text) : Array(text.utf8), to: block.file)
      places[block.file] = laid.lines.map(\.line)
    }
    let found = try LocalAuthorsDesk(library: folder.url, namedUnder: "", at: Self.now).check([])
    return found.map { diagnostic in
      let lines = places[diagnostic.file] ?? []
      let place = diagnostic.line - 1
      return (diagnostic, lines.indices.contains(place) ? lines[place] : nil)
    }
  }

  /// The bytes of a text in which `\x{FF}` stands for a byte.
  static func unescaped(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    for (place, piece) in text.components(separatedBy: "\\x{").enumerated() {
      guard place > 0, let end = piece.firstIndex(of: "}"),
        let byte = UInt8(piece[..<end], radix: 16)
      else {
        bytes += piece.utf8
        continue
      }
      bytes += [byte] + Array(piece[piece.index(after: end)...].utf8)
    }
    return bytes
  }
}
